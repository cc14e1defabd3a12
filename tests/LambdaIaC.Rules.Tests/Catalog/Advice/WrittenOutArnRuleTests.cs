using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class WrittenOutArnRuleTests
{
    private static readonly TestResource Role = new("ExecutionRole", "role", TestResource.Map(("RoleName", Value.Of("orders-role"))));

    [Fact]
    public void An_ARN_of_a_resource_of_the_stack_is_found()
    {
        var finding = Assert.Single(Check(Role, TestResource.Function(("Role", Value.Of("arn:aws:iam::123456789012:role/orders-role")))));

        Assert.Equal("LIAC6105", finding.Rule.Id);
        Assert.Equal("Role", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void It_is_found_inside_lists_and_structures() => Assert.Equal(
        "Policies[0].Resource",
        Assert.Single(Check(
            TestResource.Function(("FunctionName", Value.Of("orders"))),
            new TestResource("ExecutionRole", "caller", TestResource.Map(
                ("Policies", TestResource.List(TestResource.Map(("Resource", Value.Of("arn:aws:lambda:eu-west-1:123456789012:function:orders"))))))))).PropertyPath);

    [Fact]
    public void An_ARN_of_something_else_is_legal()
    {
        Assert.Empty(Check(Role, TestResource.Function(("Role", Value.Of("arn:aws:iam::123456789012:role/other")))));
        Assert.Empty(Check(Role, TestResource.Function(("KmsKeyArn", Value.Of("arn:aws:kms:eu-west-1:123456789012:key/orders-role")))));
    }

    [Fact]
    public void References_and_unknown_values_are_not_judged() =>
        Assert.Empty(Check(Role, TestResource.Function(("Role", new ReferenceValue("role", "Arn")), ("KmsKeyArn", Value.Unknown))));

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => new WrittenOutArnRule().Check(TestStack.Of(resources), RuleContext.Default);
}
