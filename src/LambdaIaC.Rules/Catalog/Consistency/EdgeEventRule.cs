using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Each event of a cache behavior runs one function.</summary>
internal sealed class EdgeEventRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2130",
        "A cache behavior has two functions for one event",
        Severity.Error,
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html")
    {
        Covers = [155],
    };

    public override string ResourceType => "Distribution";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from associations in EdgeAssociation.Of(resource).Where(static association => association.EventType is not null).GroupBy(static association => (association.Behavior, association.EventType))
        from second in associations.Skip(1)
        select Report(
            resource,
            PropertyPath.Member(second.Path, "EventType"),
            $"{second.Path}.EventType of Distribution '{resource.Name}' is '{second.EventType}', which has a function in this cache behavior already; keep one of them.") with
        {
            Value = second.EventType,
        };
}
