using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ProvisionedExclusionRuleTests
{
    [Fact]
    public void Tenant_isolation_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT")))), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));

        Assert.Equal("LIAC3206", finding.Rule.Id);
        Assert.Equal("ProvisionedConcurrentExecutions", finding.PropertyPath);
    }

    [Fact]
    public void Either_of_the_two_is_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));
        Assert.Empty(Check(Given.Function(("TenancyConfig", Given.Block(("TenantIsolationMode", "PER_TENANT"))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("TenancyConfig", Given.Later)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", Given.Later)))), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));
    }

    [Fact]
    public void SnapStart_and_managed_instances_are_found()
    {
        Assert.Contains("SnapStart", Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1)))).Message, StringComparison.Ordinal);
        Assert.Contains("CapacityProviderConfig", Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared")))))), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1)))).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ProvisionedExclusionRule().Check(TestStack.Of(resources), RuleContext.Default);
}
