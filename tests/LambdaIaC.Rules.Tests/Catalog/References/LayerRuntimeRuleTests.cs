using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class LayerRuntimeRuleTests
{
    [Fact]
    public void A_runtime_that_the_layer_does_not_list_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("nodejs24.x"), TestResource.Texts("python3.13", "python3.14")));

        Assert.Equal("LIAC3103", finding.Rule.Id);
        Assert.Equal("orders", finding.Resource);
        Assert.Equal("Layers[0]", finding.PropertyPath);
    }

    [Fact]
    public void A_runtime_that_it_lists_is_legal() => Assert.Empty(Check(Value.Of("python3.14"), TestResource.Texts("python3.13", "python3.14")));

    [Fact]
    public void A_layer_that_promises_nothing_is_legal()
    {
        Assert.Empty(Check(Value.Of("nodejs24.x"), Value.Absent));
        Assert.Empty(Check(Value.Of("nodejs24.x"), TestResource.List()));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, TestResource.Texts("python3.14")));
        Assert.Empty(Check(Value.Of("nodejs24.x"), Value.Unknown));
        Assert.Empty(Check(Value.Of("nodejs24.x"), TestResource.List(Value.Of("python3.14"), Value.Unknown)));
        Assert.Empty(Check(Value.Of("nodejs24.x"), new ListValue([Value.Of("python3.14")], isOpen: true)));
    }

    private static IEnumerable<Finding> Check(Value runtime, Value runtimes) => new LayerRuntimeRule().Check(
        TestStack.Of(
            TestResource.Function(("Runtime", runtime), ("Layers", TestResource.List(new ReferenceValue("tools", "LayerVersionArn")))),
            new TestResource("LayerVersion", "tools", TestResource.Map(("CompatibleRuntimes", runtimes)))),
        RuleContext.Default);
}
