using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A snapshot holds the memory and a /tmp of 512 MB of one environment, for every tenant alike; what is outside of that has no place in it.</summary>
internal sealed class SnapStartExclusionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2204",
        "SnapStart does not go with more than 512 MB of /tmp, a file system or tenant isolation",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
    {
        Covers = [111, 112, 117],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) => SnapStart.IsOn(resource)
        ? Obstacles(resource.Properties).Select(obstacle => Report(
            resource,
            obstacle.Path,
            $"{obstacle.What} of Function '{resource.Name}' does not go with SnapStart; {obstacle.Fix}, or turn SnapStart off.") with
        {
            Severity = obstacle.Severity,
            Repair = obstacle.Severity == Severity.Error ? Repair.Remove(obstacle.Path) : null,
        })
        : [];

    private static IEnumerable<(string Path, string What, string Fix, Severity Severity)> Obstacles(MapValue function)
    {
        if (function.At("EphemeralStorage.Size").Integer() is > 512 and var size)
        {
            yield return ("EphemeralStorage.Size", $"EphemeralStorage of {size} MB", "keep it at 512 MB", Severity.Error);
        }

        if (function["FileSystemConfigs"].HasEntries() == true)
        {
            yield return ("FileSystemConfigs", "FileSystemConfigs", "leave them out", Severity.Error);
        }

        if (function["TenancyConfig"].HasEntries() == true)
        {
            yield return ("TenancyConfig", "TenancyConfig", "leave it out", Severity.Error);
        }

        // AWS accepts it and ignores it: managed instances do not start cold.
        if (function["CapacityProviderConfig"].HasEntries() == true)
        {
            yield return ("SnapStart.ApplyOn", "CapacityProviderConfig", "leave one of the two out", Severity.Warning);
        }
    }
}
