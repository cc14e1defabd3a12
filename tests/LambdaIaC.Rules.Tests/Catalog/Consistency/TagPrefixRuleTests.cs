using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class TagPrefixRuleTests
{
    [Theory]
    [InlineData("Function", "aws:team")]
    [InlineData("ExecutionRole", "AWS:team")]
    public void The_prefix_of_AWS_is_found(string type, string name)
    {
        var finding = Assert.Single(Check(type, TestResource.Map((name, Value.Of("orders")), ("team", Value.Of("orders")))));

        Assert.Equal("LIAC2111", finding.Rule.Id);
        Assert.Equal($"Tags[{name}]", finding.PropertyPath);
        Assert.True(finding.IsAboutKey);
    }

    [Theory]
    [InlineData("aws-team")]
    [InlineData("team:aws:")]
    public void Another_name_is_legal(string name) => Assert.Empty(Check("Function", TestResource.Map((name, Value.Of("orders")))));

    [Fact]
    public void Unknown_tags_are_not_judged() => Assert.Empty(Check("Function", Value.Unknown));

    private static IEnumerable<Finding> Check(string type, Value tags) =>
        new TagPrefixRule().Check(new TestResource(type, "orders", TestResource.Map(("Tags", tags))), RuleContext.Default);
}
