using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Runtimes on the first Amazon Linux exist for x86_64 only.</summary>
internal sealed class RuntimeArchitectureRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2004",
        "The runtime does not exist for the architecture",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
    {
        Covers = [35],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["Runtime"] is not TextValue { Text: var id } || Runtimes.Find(id) is not { ContainerOnly: false } runtime
            || resource.Properties["Architectures"] is not ListValue architectures)
        {
            yield break;
        }

        for (var i = 0; i < architectures.Items.Count; i++)
        {
            // Another word than these two is a finding of the property itself.
            if (architectures.Items[i] is TextValue { Text: "x86_64" or "arm64" } architecture && !runtime.Architectures.Contains(architecture.Text))
            {
                var legal = runtime.Architectures[0];
                yield return Report(
                    resource,
                    PropertyPath.Item("Architectures", i),
                    $"Architectures of Function '{resource.Name}' has '{architecture}', but runtime {runtime.Id} exists for {string.Join(" and ", runtime.Architectures)} only; use {legal} or a newer runtime.") with
                {
                    Value = architecture.Text,
                    Nearest = Value.Of(legal),
                };
            }
        }
    }
}
