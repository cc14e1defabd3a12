using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class UnqualifiedSnapStartTriggerRuleTests
{
    [Fact]
    public void A_mapping_to_the_function_itself_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName"))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));

        Assert.Equal("LIAC3208", finding.Rule.Id);
        Assert.Equal("FunctionName", finding.PropertyPath);
    }

    [Fact]
    public void An_alias_is_legal_and_a_missing_version_is_another_rule()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName"))), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", Given.Ref("v1", "Version"))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("live", "AliasArn")))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName"))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", Given.Later)))), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName"))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName"))), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders")), ("Qualifier", Given.Later))));
    }

    [Fact]
    public void A_function_URL_without_a_qualifier_is_found() =>
        Assert.Equal("TargetFunctionArn", Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), Given.A("Version", "v1", ("FunctionName", Given.Ref("orders", "FunctionName"))), Given.A("FunctionUrl", "url", ("TargetFunctionArn", Given.Ref("orders"))))).PropertyPath);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new UnqualifiedSnapStartTriggerRule().Check(TestStack.Of(resources), RuleContext.Default);
}
