using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class DangerousActionsRuleTests
{
    [Fact]
    public void What_is_allowed_too_widely_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.Allow("sqs:SendMessage iam:Pass*")));

        Assert.Equal(("LIAC4411", "Policies[0].PolicyDocument.Statement[0].Action[1]"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_policy_of_its_own_is_judged_too() => Assert.Equal(
        "PolicyDocument.Statement[0].Action[1]",
        Assert.Single(new DangerousActionsRule().Check(TestStack.Of(new TestResource("RolePolicy", "policy", TestResource.Map(("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("sqs:SendMessage iam:Pass*")))))), RuleContext.Default)).PropertyPath);

    [Fact]
    public void What_is_narrow_enough_is_legal()
    {
        Assert.Empty(Check(TestPolicy.Allow("iam:PassRole", Value.Of("arn:aws:iam::123456789012:role/orders"))));
        Assert.Empty(Check(TestPolicy.Allow("iam:GetRole s3:PutObject")));
        // Whole services are a finding of another rule.
        Assert.Empty(Check(TestPolicy.Allow("iam:*")));
        Assert.Empty(Check(TestPolicy.Deny("*")));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(TestPolicy.Allow("*").With("Action", Value.Unknown)));
        Assert.Empty(Check((TestPolicy.Allow("sqs:SendMessage iam:Pass*")).With("Effect", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(Value statement) => new DangerousActionsRule().Check(TestStack.Of(TestPolicy.Role(statement)), RuleContext.Default);
}
