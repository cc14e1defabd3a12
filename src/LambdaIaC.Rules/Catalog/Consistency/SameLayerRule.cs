using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Two versions of one layer are refused, and so is the same version twice.</summary>
internal sealed class SameLayerRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2118",
        "A function lists a layer twice",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Covers = [64],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var seen = new Dictionary<string, Value>(StringComparer.Ordinal);
        var items = resource.Properties["Layers"].Items();
        for (var i = 0; i < items.Count; i++)
        {
            if (KeyOf(items[i]) is not { } key)
            {
                continue;
            }

            if (seen.TryGetValue(key, out var first))
            {
                yield return Twice(resource, PropertyPath.Item("Layers", i), first, items[i]);
            }
            else
            {
                seen[key] = items[i];
            }
        }
    }

    /// <summary>What two versions of one layer have in common.</summary>
    private static string? KeyOf(Value layer) => layer switch
    {
        ReferenceValue reference => $"{reference.LogicalId}.{reference.Attribute}",
        _ => LayerArn.Of(layer)?.Layer,
    };

    private Finding Twice(IResourceView resource, string path, Value first, Value second) =>
        Report(resource, path, $"{path} of Function '{resource.Name}' is '{second}', but the function has '{first}' already; a layer can be there once, in one version.") with
        {
            Value = second.ToString(),
            AwsMessage = first is TextValue && second is TextValue
                ? $"Two different versions of the same layer are not allowed to be referenced in the same function. {first} and {second} are versions of the same layer."
                : null,
        };
}
