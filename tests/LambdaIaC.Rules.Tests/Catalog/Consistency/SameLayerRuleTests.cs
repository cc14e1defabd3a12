using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class SameLayerRuleTests
{
    private const string Tools = "arn:aws:lambda:eu-west-1:123456789012:layer:tools";

    [Theory]
    [InlineData("2")]
    [InlineData("1")]
    public void Another_version_or_the_same_one_is_found(string version)
    {
        var finding = Assert.Single(Check(Value.Of($"{Tools}:1"), Value.Unknown, Value.Of($"{Tools}:{version}")));

        Assert.Equal("LIAC2118", finding.Rule.Id);
        Assert.Equal("Layers[2]", finding.PropertyPath);
        Assert.Equal(
            $"Two different versions of the same layer are not allowed to be referenced in the same function. {Tools}:1 and {Tools}:{version} are versions of the same layer.",
            finding.AwsMessage);
    }

    [Fact]
    public void The_same_resource_twice_is_found() =>
        Assert.Null(Assert.Single(Check(new ReferenceValue("tools", "LayerVersionArn"), new ReferenceValue("tools", "LayerVersionArn"))).AwsMessage);

    [Fact]
    public void Different_layers_are_legal() => Assert.Empty(Check(
        Value.Of($"{Tools}:1"),
        Value.Of($"{Tools}-2:1"),
        Value.Of("arn:aws:lambda:eu-west-1:210987654321:layer:tools:1"),
        new ReferenceValue("tools", "LayerVersionArn"),
        new ReferenceValue("fonts", "LayerVersionArn")));

    [Fact]
    public void Unknown_layers_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Value.Unknown));
        Assert.Empty(new SameLayerRule().Check(TestResource.Function(("Layers", Value.Unknown)), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(params Value[] layers) =>
        new SameLayerRule().Check(TestResource.Function(("Layers", TestResource.List(layers))), RuleContext.Default);
}
