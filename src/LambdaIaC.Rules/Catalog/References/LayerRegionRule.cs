using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Lambda takes layers of its own region only. Without a region, two layers of different regions are enough to know that one of them is wrong.</summary>
internal sealed class LayerRegionRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3102",
        "A layer is in another region than the function",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html")
    {
        Covers = [65],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var layers = LayerArn.In(resource).ToList();
        var region = context.Region ?? layers.Select(static layer => layer.Arn.Region).FirstOrDefault();
        return
            from layer in layers
            where layer.Arn.Region != region
            select Report(
                resource,
                layer.Path,
                context.Region is null
                    ? $"{layer.Path} of Function '{resource.Name}' is in {layer.Arn.Region}, but another layer of it is in {region}; all must be in the region of the function."
                    : $"{layer.Path} of Function '{resource.Name}' is in {layer.Arn.Region}, but the function is in {region}; publish the layer there.") with
            {
                Value = layer.Arn.Text,
                AwsMessage = context.Region is null
                    ? null
                    : $"Layers are not in the same region as the function. Layers are expected to be in region {region}.",
            };
    }
}
