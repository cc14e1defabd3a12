using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ReadOnlyPropertyRuleTests
{
    [Theory]
    [InlineData("Function", "Arn")]
    [InlineData("Version", "Version")]
    [InlineData("LayerVersion", "LayerVersionArn")]
    public void An_assigned_property_is_found(string type, string property)
    {
        var finding = Assert.Single(Check(type, property, Value.Of("x")));

        Assert.Equal("LIAC2133", finding.Rule.Id);
        Assert.Equal(property, finding.PropertyPath);
    }

    [Fact]
    public void Other_properties_are_legal() => Assert.Empty(Check("Function", "FunctionName", Value.Of("orders")));

    [Fact]
    public void Unknown_values_and_types_are_not_judged()
    {
        Assert.Empty(Check("Function", "Arn", Value.Unknown));
        Assert.Empty(Check("Spaceship", "Arn", Value.Of("x")));
    }

    private static IEnumerable<Finding> Check(string type, string property, Value value) =>
        new ReadOnlyPropertyRule().Check(new TestResource(type, "orders", TestResource.Map((property, value))), RuleContext.Default);
}
