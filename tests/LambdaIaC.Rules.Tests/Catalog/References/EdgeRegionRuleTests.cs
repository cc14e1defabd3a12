using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class EdgeRegionRuleTests
{
    [Fact]
    public void Another_region_is_found()
    {
        var finding = Assert.Single(Check(EdgeStack.Of(TestResource.Function()), "eu-west-1"));

        Assert.Equal("LIAC3110", finding.Rule.Id);
        Assert.Equal("orders", finding.Resource);
    }

    [Fact]
    public void The_region_of_CloudFront_is_legal() => Assert.Empty(Check(EdgeStack.Of(TestResource.Function()), "us-east-1"));

    [Fact]
    public void A_function_elsewhere_and_one_that_is_not_at_an_edge_are_legal() => Assert.Empty(Check(
        TestStack.Of(TestResource.Function(), EdgeStack.Distribution(EdgeStack.Association(Value.Of("origin-request"), Value.Unknown))),
        "eu-west-1"));

    [Fact]
    public void Without_a_region_nothing_is_said() => Assert.Empty(Check(EdgeStack.Of(TestResource.Function()), null));

    private static IEnumerable<Finding> Check(StackIndex stack, string? region) => new EdgeRegionRule().Check(stack, RuleContext.Default with { Region = region });
}
