using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>The default is the least that fits; it also decides how much of a processor the function gets. On managed instances other defaults hold.</summary>
internal sealed class ExplicitMemoryRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6102",
        "MemorySize is left at its default of 128 MB",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Covers = [37],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["MemorySize"].IsAbsent && resource.Properties["CapacityProviderConfig"].IsAbsent
            ? [Report(resource, "MemorySize", $"MemorySize of Function '{resource.Name}' is not set, which means 128 MB; it also decides how much of a processor the function gets, so choose it.")]
            : [];
}
