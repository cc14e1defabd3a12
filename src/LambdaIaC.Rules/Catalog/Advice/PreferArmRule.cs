using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>A second on arm64 costs a fifth less. Whether the code runs there is known to its author only, so this is an opinion.</summary>
internal sealed class PreferArmRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6101",
        "The architecture is left at x86_64 where arm64 is possible",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html")
    {
        Covers = [36],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["Architectures"].IsAbsent && resource.Properties["Runtime"].Text() is { } id
        && Runtimes.Find(id) is { ContainerOnly: false } runtime && runtime.Architectures.Contains("arm64")
            ? [Report(resource, "Architectures", $"Architectures of Function '{resource.Name}' is not set, which means x86_64; {runtime.Id} exists for arm64 too, where a second costs less.")]
            : [];
}
