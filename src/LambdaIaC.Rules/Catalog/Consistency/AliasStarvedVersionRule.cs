using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A weight of 1 is legal, and leaves nothing for the version that the alias is said to point to.</summary>
internal sealed class AliasStarvedVersionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2201",
        "The additional version of an alias takes all of the traffic",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html")
    {
        Covers = [101],
    };

    public override string ResourceType => "Alias";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from entry in resource.Properties.At("RoutingConfig.AdditionalVersionWeights").Map().Entries
        where entry.Value is NumberValue { Number: 1 } or IntegerValue { Number: 1 }
        select Report(
            resource,
            PropertyPath.Entry("RoutingConfig.AdditionalVersionWeights", entry.Key),
            $"Version {entry.Key} of Alias '{resource.Name}' has the weight 1, so FunctionVersion gets no traffic; point FunctionVersion at version {entry.Key}, or lower the weight.") with
        {
            Value = "1",
        };
}
