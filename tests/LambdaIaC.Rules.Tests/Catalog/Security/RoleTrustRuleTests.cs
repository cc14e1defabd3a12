using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class RoleTrustRuleTests
{
    [Fact]
    public void A_role_that_Lambda_may_not_assume_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.Trust("ec2.amazonaws.com")));

        Assert.Equal(("LIAC4405", "Role"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Equal("The role defined for the function cannot be assumed by Lambda.", finding.AwsMessage);
    }

    [Fact]
    public void The_trust_policy_that_is_made_up_is_right()
    {
        Assert.Empty(Check(TestPolicy.LambdaTrust));
        Assert.Empty(Check(Value.Absent));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(TestPolicy.Of(Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(Value trust) =>
        new RoleTrustRule().Check(TestStack.Of(TestPolicy.RoleWith(("AssumeRolePolicyDocument", trust)), TestPolicy.Function()), RuleContext.Default);
}
