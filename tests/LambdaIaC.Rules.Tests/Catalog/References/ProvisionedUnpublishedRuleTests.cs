using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ProvisionedUnpublishedRuleTests
{
    [Fact]
    public void An_alias_on_the_unpublished_version_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "$LATEST")), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));

        Assert.Equal("LIAC3204", finding.Rule.Id);
        Assert.Equal("ProvisionedConcurrentExecutions", finding.PropertyPath);
        Assert.Equal("Provisioned Concurrency Configs cannot be applied to unpublished function versions.", finding.AwsMessage);
    }

    [Fact]
    public void An_alias_on_a_version_is_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1")), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "$LATEST"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", Given.Later)), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", "live"), ("ProvisionedConcurrentExecutions", 1))));
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "$LATEST")), Given.A("ProvisionedConcurrency", "provisioned", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Qualifier", Given.Later), ("ProvisionedConcurrentExecutions", 1))));
    }

    [Fact]
    public void The_block_inside_the_alias_is_found() =>
        Assert.Equal("ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions", Assert.Single(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "$LATEST"), ("ProvisionedConcurrencyConfig", Given.Block(("ProvisionedConcurrentExecutions", 1)))))).PropertyPath);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ProvisionedUnpublishedRule().Check(TestStack.Of(resources), RuleContext.Default);
}
