using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Traffic is split between two versions; one version twice is no split, and AWS refuses it.</summary>
internal sealed class AliasVersionTwiceRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2200",
        "The additional version of an alias is the version that it points to anyway",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html")
    {
        Covers = [102],
    };

    public override string ResourceType => "Alias";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["FunctionVersion"].Text() is not { } version || !resource.Properties.At("RoutingConfig.AdditionalVersionWeights").Map()[version].IsKnown)
        {
            return [];
        }

        return
        [
            Report(
                resource,
                PropertyPath.Entry("RoutingConfig.AdditionalVersionWeights", version),
                $"AdditionalVersionWeights of Alias '{resource.Name}' names version {version}, which FunctionVersion is already; name another version, or leave RoutingConfig out.") with
            {
                Value = version,
                Repair = Repair.Remove("RoutingConfig"),
                AwsMessage = $"Invalid function version {version}. Function version {version} is already included in routing configuration.",
            },
        ];
    }
}
