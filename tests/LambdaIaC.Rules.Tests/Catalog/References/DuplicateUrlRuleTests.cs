using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class DuplicateUrlRuleTests
{
    [Fact]
    public void A_second_URL_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("FunctionUrl", "a", ("TargetFunctionArn", Given.Ref("orders"))), Given.A("FunctionUrl", "b", ("TargetFunctionArn", Given.Ref("orders")))));

        Assert.Equal("LIAC3222", finding.Rule.Id);
        Assert.Equal("TargetFunctionArn", finding.PropertyPath);
    }

    [Fact]
    public void A_URL_of_an_alias_is_another_one() => Assert.Empty(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1")), Given.A("FunctionUrl", "a", ("TargetFunctionArn", Given.Ref("orders"))), Given.A("FunctionUrl", "b", ("TargetFunctionArn", Given.Ref("orders")), ("Qualifier", Given.Ref("live", "Name")))));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "a", ("TargetFunctionArn", Given.Ref("orders"))), Given.A("FunctionUrl", "b", ("TargetFunctionArn", Given.Ref("orders")), ("Qualifier", Given.Later))));
        Assert.Empty(Check(Given.Function(), Given.A("FunctionUrl", "a", ("TargetFunctionArn", Given.Ref("orders"))), Given.A("FunctionUrl", "b", ("TargetFunctionArn", Given.Later))));
    }

    [Fact]
    public void The_alias_is_the_same_by_name_and_by_reference() =>
        Assert.Equal("b", Assert.Single(Check(Given.Function(), Given.A("Alias", "live", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"), ("FunctionVersion", "1")), Given.A("FunctionUrl", "a", ("TargetFunctionArn", Given.Ref("orders")), ("Qualifier", "live")), Given.A("FunctionUrl", "b", ("TargetFunctionArn", Given.Ref("orders")), ("Qualifier", Given.Ref("live", "Name"))))).Resource);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new DuplicateUrlRule().Check(TestStack.Of(resources), RuleContext.Default);
}
