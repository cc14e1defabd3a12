using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class LayerArchitectureRuleTests
{
    [Fact]
    public void An_architecture_that_the_layer_does_not_list_is_found()
    {
        var finding = Assert.Single(Check(TestResource.Texts("arm64"), TestResource.Texts("x86_64")));

        Assert.Equal("LIAC3104", finding.Rule.Id);
        Assert.Equal("Layers[0]", finding.PropertyPath);
    }

    [Fact]
    public void The_default_architecture_is_judged_too() => Assert.Single(Check(Value.Absent, TestResource.Texts("arm64")));

    [Fact]
    public void An_architecture_that_it_lists_is_legal()
    {
        Assert.Empty(Check(TestResource.Texts("arm64"), TestResource.Texts("x86_64", "arm64")));
        Assert.Empty(Check(TestResource.Texts("arm64"), Value.Absent));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, TestResource.Texts("x86_64")));
        Assert.Empty(Check(TestResource.List(Value.Unknown), TestResource.Texts("x86_64")));
        Assert.Empty(Check(TestResource.Texts("arm64"), Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value architectures, Value made) => new LayerArchitectureRule().Check(
        TestStack.Of(
            TestResource.Function(("Architectures", architectures), ("Layers", TestResource.List(new ReferenceValue("tools", "LayerVersionArn")))),
            new TestResource("LayerVersion", "tools", TestResource.Map(("CompatibleArchitectures", made)))),
        RuleContext.Default);
}
