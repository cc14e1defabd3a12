using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>An alias is there to stand still while $LATEST moves.</summary>
internal sealed class LatestAliasRule : ResourceRule
{
    // What an alias of $LATEST must not have: errors of their own.
    private static readonly string[] Refused = ["RoutingConfig", "ProvisionedConcurrencyConfig"];

    public override RuleInfo Info { get; } = new(
        "LIAC6201",
        "An alias points to $LATEST, which changes with every deployment",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html")
    {
        Covers = [104],
    };

    public override string ResourceType => "Alias";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["FunctionVersion"].Text() == "$LATEST" && Refused.All(name => resource.Properties[name].HasEntries() == false)
            ? [Report(resource, "FunctionVersion", $"FunctionVersion of Alias '{resource.Name}' is $LATEST, so the alias moves with every deployment; point it to a published version.") with { Value = "$LATEST" }]
            : [];
}
