using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Snapshots exist for Java 11, Python 3.12 and .NET 8, and what came after them. What is built upon provided runtimes is not judged: AWS widened SnapStart in 2026.</summary>
internal sealed class SnapStartRuntimeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2202",
        "The runtime has no SnapStart",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html")
    {
        Covers = [107],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (!SnapStart.IsOn(resource) || resource.Properties["Runtime"].Text() is not { } id || Runtimes.Find(id) is not { } runtime)
        {
            return [];
        }

        return runtime.SnapStart || runtime.ContainerOnly || runtime.Family == RuntimeFamily.Provided
            ? []
            :
            [
                Report(
                    resource,
                    "SnapStart.ApplyOn",
                    $"SnapStart of Function '{resource.Name}' is on, but runtime {id} has none; leave it out, or use Java 11, Python 3.12, .NET 8 or newer.") with
                {
                    Value = "PublishedVersions",
                    Nearest = Value.Of("None"),
                    Repair = Repair.Remove("SnapStart"),
                    AwsMessage = $"{id} is not supported for SnapStart enabled functions.",
                },
            ];
    }
}
