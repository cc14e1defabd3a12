using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class DeploymentWithoutAliasRuleTests
{
    [Fact]
    public void A_deployment_without_an_alias_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("DeploymentGroup", "shift", ("DeploymentConfigName", "CodeDeployDefault.LambdaCanary10Percent5Minutes"))));

        Assert.Equal("LIAC3209", finding.Rule.Id);
        Assert.Equal("DeploymentConfigName", finding.PropertyPath);
    }

    [Fact]
    public void An_alias_or_a_deployment_of_something_else_is_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1")), Given.A("DeploymentGroup", "shift", ("DeploymentConfigName", "CodeDeployDefault.LambdaAllAtOnce"))));
        Assert.Empty(Check(Given.Function(), Given.A("DeploymentGroup", "shift", ("DeploymentConfigName", "CodeDeployDefault.OneAtATime"))));
        Assert.Empty(Check(Given.A("DeploymentGroup", "shift", ("DeploymentConfigName", "CodeDeployDefault.LambdaAllAtOnce"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.Function(), Given.A("DeploymentGroup", "shift", ("DeploymentConfigName", Given.Later))));

    [Fact]
    public void Where_there_may_be_more_resources_no_alias_is_missing() =>
        Assert.Empty(new DeploymentWithoutAliasRule().Check(TestStack.OpenOf(Given.Function(), Given.A("DeploymentGroup", "shift", ("DeploymentConfigName", "CodeDeployDefault.LambdaAllAtOnce"))), RuleContext.Default));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new DeploymentWithoutAliasRule().Check(TestStack.Of(resources), RuleContext.Default);
}
