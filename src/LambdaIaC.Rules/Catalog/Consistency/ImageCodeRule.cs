using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A container image is code of the package type Image, and that type has no other code. The type is Zip when it is not set.</summary>
internal sealed class ImageCodeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2104",
        "PackageType Image and Code.ImageUri come together",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Covers = [17, 18],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var code = resource.Properties["Code"];
        if (PackageKind.IsImage(resource) && (code is AssetValue || (code is MapValue { IsOpen: false } map && map["ImageUri"].IsAbsent)))
        {
            return [Report(resource, "Code", $"Code of Function '{resource.Name}' is no container image, but PackageType is Image; give the ImageUri, or make PackageType Zip.")];
        }

        // The answer to an update; that to a creation is not recorded.
        return PackageKind.IsZip(resource) && code is MapValue { Entries: var members } && members.Any(static member => member.Key == "ImageUri" && PackageKind.IsCertain(member.Value))
            ? [Report(resource, "PackageType", $"Code of Function '{resource.Name}' is a container image, but PackageType is {(resource.Properties["PackageType"].IsAbsent ? "not set" : "Zip")}; make it Image.")]
            : [];
    }
}
