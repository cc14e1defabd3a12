using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ProvisionedOverReservedRuleTests
{
    [Fact]
    public void More_in_sum_than_reserved_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("ReservedConcurrentExecutions", 5)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 3)), Given.A("ProvisionedConcurrency", "more", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "1"), ("ProvisionedConcurrentExecutions", 3))));

        Assert.Equal("LIAC3203", finding.Rule.Id);
        Assert.Equal("ProvisionedConcurrentExecutions", finding.PropertyPath);
        Assert.Equal("Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for function", finding.AwsMessage);
    }

    [Fact]
    public void As_many_as_reserved_are_legal()
    {
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", 6)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 3)), Given.A("ProvisionedConcurrency", "more", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "1"), ("ProvisionedConcurrentExecutions", 3))));
        Assert.Empty(Check(Given.Function(), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 3))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", Given.Later)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 3))));
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", 5)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", Given.Later))));
    }

    [Fact]
    public void Reserved_concurrency_as_a_resource_of_its_own_counts() =>
        Assert.Single(Check(Given.Function(), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 3)), Given.A("ReservedConcurrency", "reserved", ("FunctionName", Given.Ref("orders", "FunctionName")), ("ReservedConcurrentExecutions", 2))));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ProvisionedOverReservedRule().Check(TestStack.Of(resources), RuleContext.Default);
}
