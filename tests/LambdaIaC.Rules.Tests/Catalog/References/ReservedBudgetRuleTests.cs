using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ReservedBudgetRuleTests
{
    [Fact]
    public void More_than_the_account_has_is_found()
    {
        var finding = Assert.Single(Check(Given.A("Function", "one", ("ReservedConcurrentExecutions", 500)), Given.A("Function", "two", ("ReservedConcurrentExecutions", 401))));

        Assert.Equal("LIAC3201", finding.Rule.Id);
        Assert.Equal("ReservedConcurrentExecutions", finding.PropertyPath);
        Assert.Equal("Specified ReservedConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].", finding.AwsMessage);
    }

    [Fact]
    public void All_that_the_account_may_give_is_legal()
    {
        Assert.Empty(Check(Given.A("Function", "one", ("ReservedConcurrentExecutions", 500)), Given.A("Function", "two", ("ReservedConcurrentExecutions", 400))));
        Assert.Empty(Check(Given.A("Function", "one", ("ReservedConcurrentExecutions", 0)), Given.A("Function", "two", ("ReservedConcurrentExecutions", 900))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("Function", "one", ("ReservedConcurrentExecutions", 500)), Given.A("Function", "two", ("ReservedConcurrentExecutions", Given.Later))));

    [Fact]
    public void A_larger_account_gives_more() =>
        Assert.Empty(new ReservedBudgetRule().Check(TestStack.Of(Given.A("Function", "one", ("ReservedConcurrentExecutions", 500)), Given.A("Function", "two", ("ReservedConcurrentExecutions", 401))), new RuleContext { ConcurrentExecutions = 2000 }));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ReservedBudgetRule().Check(TestStack.Of(resources), RuleContext.Default);
}
