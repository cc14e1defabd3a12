using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class PreferArmRuleTests
{
    [Fact]
    public void An_architecture_that_is_not_chosen_is_found_for_those_who_ask()
    {
        var finding = Assert.Single(Check(("Runtime", Value.Of("dotnet10"))));

        Assert.Equal("LIAC6101", finding.Rule.Id);
        Assert.Equal("Architectures", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void A_chosen_architecture_and_a_runtime_without_arm64_are_legal()
    {
        Assert.Empty(Check(("Runtime", Value.Of("dotnet10")), ("Architectures", TestResource.Texts("x86_64"))));
        Assert.Empty(Check(("Runtime", Value.Of("go1.x"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("Runtime", Value.Unknown)));
        Assert.Empty(Check(("Runtime", Value.Of("dotnet10")), ("Architectures", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) => new PreferArmRule().Check(TestResource.Function(properties), RuleContext.Default);
}
