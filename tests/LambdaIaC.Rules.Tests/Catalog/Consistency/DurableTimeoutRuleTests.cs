using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class DurableTimeoutRuleTests
{
    [Fact]
    public void A_durable_function_without_a_timeout_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("DurableConfig", Given.Block(("RetentionPeriodInDays", 7))))));

        Assert.Equal("LIAC2205", finding.Rule.Id);
        Assert.Equal("DurableConfig.ExecutionTimeout", finding.PropertyPath);
    }

    [Fact]
    public void A_timeout_or_no_durability_is_legal()
    {
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 60))))));
        Assert.Empty(Check(Given.Function()));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", Given.Later))))));
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Later))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new DurableTimeoutRule().Check(resource, RuleContext.Default);
}
