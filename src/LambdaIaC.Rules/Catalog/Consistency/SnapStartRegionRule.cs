using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>SnapStart is in every commercial region but two. Other partitions are not judged.</summary>
internal sealed class SnapStartRegionRule : ResourceRule
{
    // As of 2026-11-22.
    private static readonly string[] Without = ["ap-east-2", "ap-southeast-6"];

    public override RuleInfo Info { get; } = new(
        "LIAC2203",
        "The region has no SnapStart",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
    {
        Covers = [108],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        return context.Region is { } region && Without.Contains(region, StringComparer.Ordinal) && SnapStart.IsOn(resource)
            ? [Report(resource, "SnapStart.ApplyOn", $"SnapStart of Function '{resource.Name}' is on, but region {region} has no SnapStart; leave it out there.") with { Value = "PublishedVersions", Repair = Repair.Remove("SnapStart") }]
            : [];
    }
}
