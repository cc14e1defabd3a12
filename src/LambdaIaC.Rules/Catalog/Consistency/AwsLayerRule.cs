using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>AWS resolves this short form for a few layers of its own, not everywhere.</summary>
internal sealed class AwsLayerRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2117",
        "An awslayer ARN may not be available",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Covers = [63],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from layer in resource.Properties["Layers"].Items().Select(static (value, index) => (Text: value.Text(), Path: PropertyPath.Item("Layers", index)))
        where layer.Text?.Contains(":lambda:::awslayer:") == true
        select Report(
            resource,
            layer.Path,
            $"{layer.Path} of Function '{resource.Name}' is '{layer.Text}', a form that may not be available; write the ARN of the layer version in the region of the function.") with
        {
            Value = layer.Text,
        };
}
