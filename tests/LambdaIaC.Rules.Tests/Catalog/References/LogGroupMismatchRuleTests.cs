using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class LogGroupMismatchRuleTests
{
    [Fact]
    public void A_group_that_nothing_writes_to_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("FunctionName", "orders")), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/order"))));

        Assert.Equal("LIAC3219", finding.Rule.Id);
        Assert.Equal("LogGroupName", finding.PropertyPath);
    }

    [Fact]
    public void The_group_of_the_function_is_legal()
    {
        Assert.Empty(Check(Given.Function(("FunctionName", "orders")), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/orders"))));
        Assert.Empty(Check(Given.Function(("FunctionName", "orders"), ("LoggingConfig", Given.Block(("LogGroup", Given.Ref("logs", "LogGroupName"))))), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/order"))));
        Assert.Empty(Check(Given.Function(("FunctionName", "orders")), Given.A("LogGroup", "logs", ("LogGroupName", "/shop/orders"))));
        Assert.Empty(Check(Given.Function(("FunctionName", "orders")), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/orders")), Given.A("LogGroup", "elsewhere", ("LogGroupName", "/aws/lambda/payments"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("FunctionName", Given.Later)), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/order"))));
        Assert.Empty(Check(Given.Function(), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/order"))));
        Assert.Empty(Check(Given.Function(("FunctionName", "orders")), Given.A("LogGroup", "logs", ("LogGroupName", Given.Later))));
        Assert.Empty(Check(Given.Function(("FunctionName", "orders"), ("LoggingConfig", Given.Block(("LogGroup", Given.Later)))), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/order"))));
    }

    [Fact]
    public void A_function_that_writes_elsewhere_leaves_its_group_empty() =>
        Assert.Single(Check(Given.Function(("FunctionName", "orders"), ("LoggingConfig", Given.Block(("LogGroup", "/shop/orders")))), Given.A("LogGroup", "logs", ("LogGroupName", "/aws/lambda/orders"))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new LogGroupMismatchRule().Check(TestStack.Of(resources), RuleContext.Default);
}
