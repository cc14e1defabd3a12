using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class ReservedConcurrencyMissingRuleTests
{
    [Fact]
    public void A_function_without_a_share_is_found_when_asked_for()
    {
        var finding = Assert.Single(Check(Given.Function()));

        Assert.Equal("LIAC6200", finding.Rule.Id);
        Assert.Equal("ReservedConcurrentExecutions", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void A_share_in_either_form_is_enough()
    {
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", 5))));
        Assert.Empty(Check(Given.Function(), Given.A("ReservedConcurrency", "reserved", ("FunctionName", Given.Ref("orders", "FunctionName")), ("ReservedConcurrentExecutions", 2))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", Given.Later))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ReservedConcurrencyMissingRule().Check(TestStack.Of(resources), RuleContext.Default);
}
