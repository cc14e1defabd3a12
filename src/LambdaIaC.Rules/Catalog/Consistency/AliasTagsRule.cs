using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Tags are on the function.</summary>
internal sealed class AliasTagsRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2112",
        "Versions and aliases cannot be tagged",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html")
    {
        Covers = [44],
    };

    public override string ResourceType => "Alias";

    public override IReadOnlyList<string> ResourceTypes { get; } = ["Alias", "Version"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) => resource.Properties["Tags"].IsKnown
        ? [Report(resource, "Tags", $"Tags of {resource.Type} '{resource.Name}' are set, but AWS tags functions only; tag the function.")]
        : [];
}
