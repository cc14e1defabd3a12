using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>ImageConfig overrides a Dockerfile, and a zip has none.</summary>
internal sealed class ImageConfigRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2105",
        "ImageConfig is for container images",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_ImageConfig.html")
    {
        Covers = [19],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        PackageKind.IsZip(resource) && resource.Properties["ImageConfig"] is MapValue { Entries.Count: > 0 }
            ? [Report(resource, "ImageConfig", $"ImageConfig of Function '{resource.Name}' is set, but its code is a zip; leave it out, or make PackageType Image.") with { Repair = Repair.Remove("ImageConfig") }]
            : [];
}
