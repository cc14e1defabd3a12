using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>The default is the least that fits; what takes longer is cut off. On managed instances other defaults hold.</summary>
internal sealed class ExplicitTimeoutRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6103",
        "Timeout is left at its default of 3 seconds",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html")
    {
        Covers = [38],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Timeout"].IsAbsent && resource.Properties["CapacityProviderConfig"].IsAbsent
            ? [Report(resource, "Timeout", $"Timeout of Function '{resource.Name}' is not set, which means 3 seconds; what takes longer is cut off, so choose it.")]
            : [];
}
