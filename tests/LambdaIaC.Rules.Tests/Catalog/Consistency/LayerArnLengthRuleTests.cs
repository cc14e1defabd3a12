using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class LayerArnLengthRuleTests
{
    private const string Start = "arn:aws:lambda:eu-west-1:123456789012:layer:";

    [Fact]
    public void An_ARN_of_a_name_that_is_too_long_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("x"), Value.Of($"{Start}{new string('a', 143)}:1")));

        Assert.Equal("LIAC2116", finding.Rule.Id);
        Assert.Equal("Layers[1]", finding.PropertyPath);
        Assert.Contains("has at most 188", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_ARN_is_legal() => Assert.Empty(Check(Value.Of($"{Start}{new string('a', 140)}:999")));

    [Fact]
    public void Unknown_layers_are_not_judged() => Assert.Empty(Check(Value.Unknown, new ReferenceValue("tools", "LayerVersionArn")));

    private static IEnumerable<Finding> Check(params Value[] layers) =>
        new LayerArnLengthRule().Check(TestResource.Function(("Layers", TestResource.List(layers))), RuleContext.Default);
}
