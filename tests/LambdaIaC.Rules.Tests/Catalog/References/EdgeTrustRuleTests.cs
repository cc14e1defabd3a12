using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class EdgeTrustRuleTests
{
    [Fact]
    public void A_role_that_trusts_Lambda_alone_is_found()
    {
        var finding = Assert.Single(Check(Document(TestResource.Texts("lambda.amazonaws.com"))));

        Assert.Equal("LIAC3113", finding.Rule.Id);
        Assert.Equal("role", finding.Resource);
        Assert.Contains("edgelambda.amazonaws.com", finding.Message, StringComparison.Ordinal);
        Assert.Single(Check(Value.Absent));
        Assert.Single(Check(Document(Value.Of("edgelambda.amazonaws.com"))));
    }

    [Fact]
    public void A_role_that_trusts_both_is_legal() => Assert.Empty(Check(Document(TestResource.Texts("lambda.amazonaws.com", "edgelambda.amazonaws.com"))));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(Document(Value.Unknown)));
        Assert.Empty(Check(Document(TestResource.List(Value.Of("lambda.amazonaws.com"), Value.Unknown))));
        Assert.Empty(Check(TestResource.Map(("Statement", new ListValue([], isOpen: true)))));
    }

    private static MapValue Document(Value services) => TestResource.Map(("Statement", TestResource.List(TestResource.Map(
        ("Effect", Value.Of("Allow")),
        ("Action", Value.Of("sts:AssumeRole")),
        ("Principal", TestResource.Map(("Service", services)))))));

    private static IEnumerable<Finding> Check(Value document) => new EdgeTrustRule().Check(
        EdgeStack.Of(
            TestResource.Function(("Role", new ReferenceValue("role", "Arn"))),
            "origin-request",
            new TestResource("ExecutionRole", "role", TestResource.Map(("AssumeRolePolicyDocument", document)))),
        RuleContext.Default);
}
