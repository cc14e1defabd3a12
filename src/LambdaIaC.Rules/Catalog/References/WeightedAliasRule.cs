using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Traffic can be split between published versions only.</summary>
internal sealed class WeightedAliasRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3002",
        "An alias with routing weights points at $LATEST",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html")
    {
        Covers = [103],
    };

    public override string ResourceType => "Alias";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var hasWeights = resource.Properties["RoutingConfig"] is MapValue routing && routing["AdditionalVersionWeights"] is MapValue { Entries.Count: > 0 };
        if (!hasWeights || resource.Properties["FunctionVersion"] is not TextValue { Text: "$LATEST" })
        {
            return [];
        }

        return
        [
            Report(resource, "FunctionVersion", $"FunctionVersion of Alias '{resource.Name}' is '$LATEST', but the alias has routing weights; point it at a published version.") with
            {
                Value = "$LATEST",
                AwsMessage = "$LATEST is not supported for an alias pointing to more than 1 version",
            },
        ];
    }
}
