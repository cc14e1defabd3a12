using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class WildcardResourceRuleTests
{
    [Fact]
    public void What_is_allowed_too_widely_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.Allow("sqs:SendMessage sqs:ListQueues")));

        Assert.Equal(("LIAC4410", "Policies[0].PolicyDocument.Statement[0].Resource"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_policy_of_its_own_is_judged_too() => Assert.Equal(
        "PolicyDocument.Statement[0].Resource",
        Assert.Single(new WildcardResourceRule().Check(TestStack.Of(new TestResource("RolePolicy", "policy", TestResource.Map(("PolicyDocument", TestPolicy.Of(TestPolicy.Allow("sqs:SendMessage sqs:ListQueues")))))), RuleContext.Default)).PropertyPath);

    [Fact]
    public void What_is_narrow_enough_is_legal()
    {
        Assert.Empty(Check(TestPolicy.Allow("sqs:ListQueues xray:PutTraceSegments rds:Unknown sqs:Send*")));
        Assert.Empty(Check(TestPolicy.Allow("sqs:SendMessage", Value.Of("arn:aws:sqs:eu-west-1:123456789012:*"))));
        Assert.Empty(Check(TestPolicy.Allow("sqs:SendMessage").With("Condition", TestResource.Map(("StringEquals", MapValue.Empty)))));
        Assert.Empty(Check(TestPolicy.Deny("*")));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(TestPolicy.Allow("*").With("Action", Value.Unknown)));
        Assert.Empty(Check((TestPolicy.Allow("sqs:SendMessage sqs:ListQueues")).With("Effect", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(Value statement) => new WildcardResourceRule().Check(TestStack.Of(TestPolicy.Role(statement)), RuleContext.Default);
}
