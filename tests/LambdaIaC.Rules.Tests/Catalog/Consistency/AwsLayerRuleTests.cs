using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class AwsLayerRuleTests
{
    [Fact]
    public void The_short_form_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("arn:aws:lambda:::awslayer:AmazonLinux1803")));

        Assert.Equal("LIAC2117", finding.Rule.Id);
        Assert.Equal("Layers[0]", finding.PropertyPath);
    }

    [Fact]
    public void A_whole_ARN_is_legal() => Assert.Empty(Check(Value.Of("arn:aws:lambda:eu-west-1:123456789012:layer:awslayer:1")));

    [Fact]
    public void Unknown_layers_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, new ReferenceValue("tools", "LayerVersionArn")));
        Assert.Empty(new AwsLayerRule().Check(TestResource.Function(("Layers", Value.Unknown)), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(params Value[] layers) =>
        new AwsLayerRule().Check(TestResource.Function(("Layers", TestResource.List(layers))), RuleContext.Default);
}
