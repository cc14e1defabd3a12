using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class LogRetentionRuleTests
{
    [Fact]
    public void A_group_without_retention_is_found()
    {
        var finding = Assert.Single(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"))));

        Assert.Equal("LIAC6205", finding.Rule.Id);
        Assert.Equal("RetentionInDays", finding.PropertyPath);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void A_number_of_days_is_enough_and_a_stack_without_groups_is_left_alone()
    {
        Assert.Empty(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"), ("RetentionInDays", 30))));
        Assert.Empty(Check(Given.Function(("FunctionName", "orders")), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/orders"), ("RetentionInDays", 30))));
        Assert.Empty(Check(Given.Function(("FunctionName", "orders"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"), ("RetentionInDays", Given.Later))));

    [Fact]
    public void A_function_that_was_left_out_is_found() =>
        Assert.Equal("other", Assert.Single(Check(Given.Function(("FunctionName", "orders")), Given.A("Function", "other", ("FunctionName", "other")), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/orders"), ("RetentionInDays", 30)))).Resource);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new LogRetentionRule().Check(TestStack.Of(resources), RuleContext.Default);
}
