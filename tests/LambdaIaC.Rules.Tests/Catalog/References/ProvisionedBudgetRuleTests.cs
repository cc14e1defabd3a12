using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ProvisionedBudgetRuleTests
{
    [Fact]
    public void More_than_the_account_can_spare_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 901))));

        Assert.Equal("LIAC3202", finding.Rule.Id);
        Assert.Equal("ProvisionedConcurrentExecutions", finding.PropertyPath);
        Assert.Equal("Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its minimum value of [100].", finding.AwsMessage);
    }

    [Fact]
    public void What_the_account_can_spare_is_legal_and_a_reserved_share_is_another_rule()
    {
        Assert.Empty(Check(Given.Function(), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 900))));
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", 900)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 900))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.Function(), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", Given.Later))));

    [Fact]
    public void What_others_reserve_is_not_there() =>
        Assert.Equal(
            "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [700].",
            Assert.Single(Check(Given.Function(), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 701)), Given.A("Function", "other", ("ReservedConcurrentExecutions", 300)))).AwsMessage);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ProvisionedBudgetRule().Check(TestStack.Of(resources), RuleContext.Default);
}
