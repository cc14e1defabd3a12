using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ProvisionedTwiceRuleTests
{
    [Fact]
    public void One_version_twice_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", Given.Ref("v1", "Version"))), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName"))), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", Given.Ref("live", "Name")), ("ProvisionedConcurrentExecutions", 1)), Given.A("ProvisionedConcurrency", "byVersion", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", Given.Ref("v1", "Version")), ("ProvisionedConcurrentExecutions", 1))));

        Assert.Equal("LIAC3205", finding.Rule.Id);
        Assert.Equal("ProvisionedConcurrentExecutions", finding.PropertyPath);
        Assert.Equal("Alias can't be used for Provisioned Concurrency configuration on an already Provisioned version", finding.AwsMessage);
    }

    [Fact]
    public void Another_version_is_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "2")), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1)), Given.A("ProvisionedConcurrency", "byVersion", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "1"), ("ProvisionedConcurrentExecutions", 1))));
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1")), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", Given.Later)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1)), Given.A("ProvisionedConcurrency", "byVersion", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "1"), ("ProvisionedConcurrentExecutions", 1))));
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1")), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1)), Given.A("ProvisionedConcurrency", "byVersion", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", Given.Later), ("ProvisionedConcurrentExecutions", 1))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ProvisionedTwiceRule().Check(TestStack.Of(resources), RuleContext.Default);
}
