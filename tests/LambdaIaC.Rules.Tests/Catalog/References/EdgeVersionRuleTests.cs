using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class EdgeVersionRuleTests
{
    private const string Arn = "arn:aws:lambda:us-east-1:123456789012:function:orders";

    [Theory]
    [InlineData(Arn)]
    [InlineData(Arn + ":live")]
    [InlineData(Arn + ":$LATEST")]
    public void An_ARN_without_a_number_is_found(string arn)
    {
        var finding = Assert.Single(Check(Value.Of(arn)));

        Assert.Equal("LIAC3112", finding.Rule.Id);
        Assert.Equal("cdn", finding.Resource);
        Assert.Equal("DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations[0].LambdaFunctionARN", finding.PropertyPath);
    }

    [Theory]
    [InlineData("orders")]
    [InlineData("live")]
    public void A_reference_to_a_function_or_an_alias_is_found(string id) => Assert.Single(Check(new ReferenceValue(id, "Arn")));

    [Fact]
    public void A_version_is_legal()
    {
        Assert.Empty(Check(Value.Of(Arn + ":7")));
        Assert.Empty(Check(new ReferenceValue("v1", "FunctionArn")));
        Assert.Empty(Check(new JoinedValue([new ReferenceValue("orders", "Arn"), Value.Of(":7")])));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(new ReferenceValue("elsewhere", "Arn")));
    }

    private static IEnumerable<Finding> Check(Value function) => new EdgeVersionRule().Check(
        TestStack.Of(
            EdgeStack.Distribution(EdgeStack.Association(Value.Of("origin-request"), function)),
            EdgeStack.Version,
            TestResource.Function(),
            new TestResource("Alias", "live", TestResource.Map(("FunctionName", new ReferenceValue("orders", "FunctionName"))))),
        RuleContext.Default);
}
