using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class DeprecatedPolicyRuleTests
{
    [Theory]
    [InlineData("AWSLambdaFullAccess", "AWSLambda_FullAccess")]
    [InlineData("AWSLambdaReadOnlyAccess", "AWSLambda_ReadOnlyAccess")]
    public void A_withdrawn_policy_is_found(string policy, string successor)
    {
        var finding = Assert.Single(Check(Value.Of($"arn:aws:iam::aws:policy/{policy}")));

        Assert.Equal("LIAC4101", finding.Rule.Id);
        Assert.Equal("ManagedPolicyArns[0]", finding.PropertyPath);
        Assert.Equal(Value.Of($"arn:aws:iam::aws:policy/{successor}"), finding.Nearest);
    }

    [Theory]
    [InlineData("arn:aws:iam::aws:policy/AWSLambda_FullAccess")]
    [InlineData("arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")]
    [InlineData("arn:aws:iam::123456789012:policy/AWSLambdaFullAccess")]
    public void Other_policies_are_legal(string arn) => Assert.Empty(Check(Value.Of(arn)));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(new DeprecatedPolicyRule().Check(new TestResource("ExecutionRole", "role", TestResource.Map(("ManagedPolicyArns", Value.Unknown))), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(Value arn) =>
        new DeprecatedPolicyRule().Check(new TestResource("ExecutionRole", "role", TestResource.Map(("ManagedPolicyArns", TestResource.List(arn)))), RuleContext.Default);
}
