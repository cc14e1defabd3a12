using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class PublishedVersionMissingRuleTests
{
    [Fact]
    public void SnapStart_without_a_version_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))))));

        Assert.Equal("LIAC3207", finding.Rule.Id);
        Assert.Equal("SnapStart", finding.PropertyPath);
    }

    [Fact]
    public void A_version_an_alias_or_publishing_is_enough()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName")))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1"))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("Publish", true))));
        Assert.Empty(Check(Given.Function()));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", Given.Later))))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("Publish", Given.Later))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", Given.Later))));
    }

    [Fact]
    public void Durable_functions_and_managed_instances_are_found()
    {
        Assert.Equal("DurableConfig", Assert.Single(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 60)))))).PropertyPath);
        Assert.Equal("CapacityProviderConfig", Assert.Single(Check(Given.Function(("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared")))))), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "$LATEST")))).PropertyPath);
    }

    [Fact]
    public void Where_there_may_be_more_resources_nothing_is_missing() =>
        Assert.Empty(new PublishedVersionMissingRule().Check(TestStack.OpenOf(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))))), RuleContext.Default));

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new PublishedVersionMissingRule().Check(TestStack.Of(resources), RuleContext.Default);
}
