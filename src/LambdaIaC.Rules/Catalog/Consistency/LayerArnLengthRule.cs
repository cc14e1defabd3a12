using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The name of a layer has at most 140 characters, so the length of an ARN depends on its partition and region alone.</summary>
internal sealed class LayerArnLengthRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2116",
        "The ARN of a layer version is longer than any that exists",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Covers = [62],
    };

    public override string ResourceType => "Function";

    // cfn-lint E3716: everything but the partition and the region has at most 176 characters.
    private const int Rest = 176;

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        from layer in LayerArn.In(resource)
        let longest = Rest + layer.Arn.Partition.Length + layer.Arn.Region.Length
        where layer.Arn.Text.Length > longest
        select Report(
            resource,
            layer.Path,
            $"{layer.Path} of Function '{resource.Name}' is {layer.Arn.Text.Length} characters long, but the ARN of a layer version in {layer.Arn.Region} has at most {longest}; check the name of the layer.") with
        {
            Value = layer.Arn.Text,
        };
}
