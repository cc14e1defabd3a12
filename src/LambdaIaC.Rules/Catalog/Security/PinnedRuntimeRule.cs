using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>A pinned runtime gets no security patches until somebody moves the pin. A pin that names no version is the finding of another rule.</summary>
internal sealed class PinnedRuntimeRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4100",
        "A function is pinned to one version of its runtime",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html")
    {
        Covers = [52],
    };

    public override string ResourceType => "Function";

    public override IReadOnlyList<string> ResourceTypes { get; } = ["Function", "Version"];

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) => RuntimeUpdate.Of(resource) is { Mode: "Manual", Arn.IsAbsent: false } update
        ?
        [
            Report(
                resource,
                PropertyPath.Member(update.Property, "UpdateRuntimeOn"),
                $"{update.Property}.UpdateRuntimeOn of {resource.Type} '{resource.Name}' is Manual, so security patches of the runtime do not arrive; use Auto or FunctionUpdate once the problem is solved.") with
            {
                Value = update.Mode,
            },
        ]
        : [];
}
