using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class ExplicitMemoryRuleTests
{
    [Fact]
    public void The_default_is_found()
    {
        var finding = Assert.Single(Check());

        Assert.Equal("LIAC6102", finding.Rule.Id);
        Assert.Equal("MemorySize", finding.PropertyPath);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void A_choice_is_legal_even_if_it_is_the_default() => Assert.Empty(Check(("MemorySize", Value.Of(128L))));

    [Fact]
    public void Managed_instances_have_other_defaults() => Assert.Empty(Check(("CapacityProviderConfig", MapValue.Empty)));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("MemorySize", Value.Unknown)));
        Assert.Empty(Check(("CapacityProviderConfig", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) => new ExplicitMemoryRule().Check(TestResource.Function(properties), RuleContext.Default);
}
