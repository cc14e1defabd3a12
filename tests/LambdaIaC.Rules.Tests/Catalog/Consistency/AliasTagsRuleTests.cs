using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class AliasTagsRuleTests
{
    [Theory]
    [InlineData("Alias")]
    [InlineData("Version")]
    public void Tags_are_found(string type)
    {
        var finding = Assert.Single(Check(type, TestResource.Map(("team", Value.Of("orders")))));

        Assert.Equal("LIAC2112", finding.Rule.Id);
        Assert.Equal("Tags", finding.PropertyPath);
    }

    [Fact]
    public void Functions_are_not_judged() => Assert.Equal(["Alias", "Version"], new AliasTagsRule().ResourceTypes);

    [Fact]
    public void Unknown_tags_are_not_judged()
    {
        Assert.Empty(Check("Alias", Value.Unknown));
        Assert.Empty(Check("Alias", Value.Absent));
    }

    private static IEnumerable<Finding> Check(string type, Value tags) =>
        new AliasTagsRule().Check(new TestResource(type, "live", TestResource.Map(("Tags", tags))), RuleContext.Default);
}
