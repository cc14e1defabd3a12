using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The service model describes them for zip archives; a container image is signed, encrypted and updated by other means.</summary>
internal sealed class ZipOnlyRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2106",
        "Code signing, SourceKMSKeyArn and runtime management are for zips",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Covers = [75],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (!PackageKind.IsImage(resource))
        {
            return [];
        }

        var mode = resource.Properties.At("RuntimeManagementConfig.UpdateRuntimeOn").Text();
        (string Path, bool IsSet, string Instead)[] settings =
        [
            ("CodeSigningConfigArn", PackageKind.IsCertain(resource.Properties["CodeSigningConfigArn"]), "sign the image in its registry"),
            ("Code.SourceKMSKeyArn", PackageKind.IsCertain(resource.Properties.At("Code.SourceKMSKeyArn")), "encrypt the repository"),
            ("RuntimeManagementConfig", mode is not (null or "Auto"), "an image brings its runtime and is updated by building it anew"),
        ];
        return
            from setting in settings
            where setting.IsSet
            select Report(resource, setting.Path, $"{setting.Path} of Function '{resource.Name}' has no effect on a container image; leave it out: {setting.Instead}.") with { Repair = Repair.Remove(setting.Path) };
    }
}
