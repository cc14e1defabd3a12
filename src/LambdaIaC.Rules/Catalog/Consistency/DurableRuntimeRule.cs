using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Durable functions need a runtime with their SDK. Families that got it later than this table, .NET among them, and images are not judged.</summary>
internal sealed class DurableRuntimeRule : ResourceRule
{
    // The page lists what supports them (nodejs22.x, python3.13, java17 and later, on 2026-11-22); these are the older ones of the same families.
    private static readonly string[] Without =
    [
        "nodejs", "nodejs4.3", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x", "nodejs18.x", "nodejs20.x",
        "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "python3.10", "python3.11", "python3.12",
        "java8", "java8.al2", "java11",
    ];

    public override RuleInfo Info { get; } = new(
        "LIAC2206",
        "The runtime has no durable functions",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/durable-supported-runtimes.html")
    {
        Covers = [122],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["DurableConfig"].HasEntries() != true || resource.Properties["Runtime"].Text() is not { } id || Runtimes.Find(id) is null || !Without.Contains(id, StringComparer.Ordinal))
        {
            return [];
        }

        return [Report(resource, "Runtime", $"Runtime of Function '{resource.Name}' is '{id}', which has no durable functions; use Node.js 22, Python 3.13, Java 17 or newer.") with { Value = id }];
    }
}
