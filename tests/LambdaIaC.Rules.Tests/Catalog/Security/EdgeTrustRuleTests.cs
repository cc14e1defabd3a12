using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class EdgeTrustRuleTests
{
    [Theory]
    [InlineData("DefaultCacheBehavior", "DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations[0].LambdaFunctionARN")]
    [InlineData("CacheBehaviors", "DistributionConfig.CacheBehaviors[0].LambdaFunctionAssociations[0].LambdaFunctionARN")]
    public void A_function_at_the_edge_with_the_trust_of_a_region_is_found(string behavior, string path)
    {
        var finding = Assert.Single(Check(TestPolicy.LambdaTrust, behavior));

        Assert.Equal(("LIAC4406", path), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_role_that_trusts_both_is_legal() => Assert.Empty(Check(TestPolicy.Trust("lambda.amazonaws.com", "edgelambda.amazonaws.com"), "DefaultCacheBehavior"));

    [Fact]
    public void A_trust_policy_that_is_not_known_is_not_judged() => Assert.Empty(Check(Value.Unknown, "DefaultCacheBehavior"));

    private static IEnumerable<Finding> Check(Value trust, string behavior)
    {
        var associations = TestResource.Map(("LambdaFunctionAssociations", TestResource.List(TestResource.Map(("LambdaFunctionARN", new ReferenceValue("version", "FunctionArn"))))));
        return new EdgeTrustRule().Check(
            TestStack.Of(
                TestPolicy.RoleWith(("AssumeRolePolicyDocument", trust)),
                TestPolicy.Function(),
                new TestResource("Version", "version", TestResource.Map(("FunctionName", TestPolicy.Arn("orders")))),
                new TestResource("Distribution", "site", TestResource.Map(("DistributionConfig", TestResource.Map((behavior, behavior == "CacheBehaviors" ? TestResource.List(associations) : associations)))))),
            RuleContext.Default);
    }
}
