using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class AwsManagedPolicyRuleTests
{
    [Fact]
    public void A_policy_of_AWS_is_found()
    {
        var finding = Assert.Single(Check(TestResource.Texts("arn:aws:iam::123456789012:policy/own", "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")));

        Assert.Equal(("LIAC4415", "ManagedPolicyArns[1]", Severity.Hidden), (finding.Rule.Id, finding.PropertyPath, finding.Severity));
    }

    [Fact]
    public void What_is_own_or_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestResource.Texts("arn:aws:iam::123456789012:policy/own")));
        Assert.Empty(Check(TestResource.List(Value.Unknown, TestPolicy.Arn("policy"))));
        Assert.Empty(Check(Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value arns) => new AwsManagedPolicyRule().Check(TestPolicy.RoleWith(("ManagedPolicyArns", arns)), RuleContext.Default);
}
