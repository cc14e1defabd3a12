using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Such a layer keeps functions on runtimes that get no patches. Without a date the rule is silent.</summary>
internal sealed class LayerRuntimesRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2115",
        "Every runtime that a layer is made for is deprecated",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html")
    {
        Covers = [58],
    };

    public override string ResourceType => "LayerVersion";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (context.Date is not { } date || resource.Properties["CompatibleRuntimes"] is not ListValue { IsOpen: false, Items: { Count: > 0 } items })
        {
            return [];
        }

        var runtimes = items.Select(static item => item.Text() is { } id ? Runtimes.Find(id) : null).ToList();
        return runtimes.All(runtime => runtime?.Deprecated <= date)
            ?
            [
                Report(
                    resource,
                    "CompatibleRuntimes",
                    $"CompatibleRuntimes of LayerVersion '{resource.Name}' has only runtimes that were deprecated by {date:yyyy-MM-dd}: {string.Join(", ", runtimes)}; build the layer for a supported one."),
            ]
            : [];
    }
}
