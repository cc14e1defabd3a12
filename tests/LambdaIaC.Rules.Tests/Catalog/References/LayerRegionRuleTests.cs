using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class LayerRegionRuleTests
{
    private static readonly Value Ireland = Value.Of("arn:aws:lambda:eu-west-1:123456789012:layer:tools:1");

    private static readonly Value Virginia = Value.Of("arn:aws:lambda:us-east-1:123456789012:layer:fonts:1");

    [Fact]
    public void A_layer_of_another_region_is_found()
    {
        var finding = Assert.Single(Check("us-east-1", Virginia, Ireland));

        Assert.Equal("LIAC3102", finding.Rule.Id);
        Assert.Equal("Layers[1]", finding.PropertyPath);
        Assert.Equal("Layers are not in the same region as the function. Layers are expected to be in region us-east-1.", finding.AwsMessage);
    }

    [Fact]
    public void Layers_of_two_regions_are_found_without_one()
    {
        var finding = Assert.Single(Check(null, Virginia, Ireland));

        Assert.Equal("Layers[1]", finding.PropertyPath);
        Assert.Null(finding.AwsMessage);
    }

    [Fact]
    public void Layers_of_the_region_are_legal()
    {
        Assert.Empty(Check("eu-west-1", Ireland));
        Assert.Empty(Check(null, Ireland));
    }

    [Fact]
    public void Unknown_layers_are_not_judged() => Assert.Empty(Check("us-east-1", Value.Unknown, new ReferenceValue("tools", "LayerVersionArn"), Value.Of("tools")));

    private static IEnumerable<Finding> Check(string? region, params Value[] layers) =>
        new LayerRegionRule().Check(TestResource.Function(("Layers", TestResource.List(layers))), RuleContext.Default with { Region = region });
}
