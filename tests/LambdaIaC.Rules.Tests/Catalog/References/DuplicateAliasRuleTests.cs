using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class DuplicateAliasRuleTests
{
    [Fact]
    public void A_second_alias_of_the_name_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("Alias", "a", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live")), Given.A("Alias", "b", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live"))));

        Assert.Equal("LIAC3221", finding.Rule.Id);
        Assert.Equal("Name", finding.PropertyPath);
    }

    [Fact]
    public void Another_name_or_another_function_is_legal()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "a", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live")), Given.A("Alias", "b", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "next"))));
        Assert.Empty(Check(Given.Function(), Given.A("Function", "other"), Given.A("Alias", "a", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live")), Given.A("Alias", "b", ("FunctionName", Given.Ref("other", "FunctionName")), ("Name", "live"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "a", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live")), Given.A("Alias", "b", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", Given.Later))));
        Assert.Empty(Check(Given.Function(), Given.A("Alias", "a", ("FunctionName", Given.Ref("orders", "FunctionName")), ("Name", "live")), Given.A("Alias", "b", ("FunctionName", Given.Later), ("Name", "live"))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new DuplicateAliasRule().Check(TestStack.Of(resources), RuleContext.Default);
}
