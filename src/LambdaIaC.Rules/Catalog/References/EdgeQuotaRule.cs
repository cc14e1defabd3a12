using System.Globalization;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Viewers wait for functions of viewer events, so those get less than functions of origin events.</summary>
internal sealed class EdgeQuotaRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3114",
        "A function at the edge exceeds the time, memory or code of its event",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-lambda-at-edge")
    {
        Covers = [151, 152, 154],
    };

    private const long Megabyte = 1024 * 1024;

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from association in EdgeAssociation.In(stack)
        where association.EventType is "viewer-request" or "viewer-response" or "origin-request" or "origin-response"
        let function = stack.FunctionOf(association.FunctionArn)
        where function is not null
        from quota in QuotasOf(association)
        let value = function.Properties[quota.Property] is AssetValue code ? code.Size : function.Properties[quota.Property].Integer()
        where value > quota.Maximum
        select Report(
            function,
            quota.Property,
            $"{quota.Property} of Function '{function.Name}' is {Word(value.Value)} {quota.Unit}, but a function of the event {association.EventType} of Distribution '{association.Distribution.Name}' has at most {Word(quota.Maximum)}.") with
        {
            Related = [Other(association.Distribution, association.Path)],
            Value = value.Value.ToString(CultureInfo.InvariantCulture),
            Nearest = quota.Property == "Code" ? null : Value.Of((long?)quota.Maximum),
        };

    private static IEnumerable<(string Property, long Maximum, string Unit)> QuotasOf(EdgeAssociation association) => association.IsForViewers
        ? [("Timeout", 5, "seconds"), ("MemorySize", 128, "MB"), ("Code", Megabyte, "bytes")]
        : [("Timeout", 30, "seconds"), ("Code", 50 * Megabyte, "bytes")];

    private static string Word(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
