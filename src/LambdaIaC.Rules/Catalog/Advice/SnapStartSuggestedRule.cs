using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>For Java, SnapStart costs nothing and takes seconds off a cold start; it needs a published version and code that can be resumed.</summary>
internal sealed class SnapStartSuggestedRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6202",
        "A Java function starts without SnapStart",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
    {
        Covers = [114],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["SnapStart"].IsAbsent && resource.Properties["Runtime"].Text() is { } id && Runtimes.Find(id) is { SnapStart: true } runtime && runtime.Family == RuntimeFamily.Java
            && SnapStartCanBeOn(resource.Properties)
            ? [Report(resource, "SnapStart", $"Function '{resource.Name}' runs on {id} without SnapStart, which would shorten cold starts at no cost; set ApplyOn to PublishedVersions and publish a version.")]
            : [];

    private static bool SnapStartCanBeOn(MapValue function) =>
        function["FileSystemConfigs"].HasEntries() == false && function["TenancyConfig"].HasEntries() == false && function["CapacityProviderConfig"].HasEntries() == false
        && !(function.At("EphemeralStorage.Size").Integer() > 512);
}
