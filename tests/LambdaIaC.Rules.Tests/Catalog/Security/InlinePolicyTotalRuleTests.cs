using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class InlinePolicyTotalRuleTests
{
    [Fact]
    public void Policies_that_are_too_long_together_are_found()
    {
        var finding = Assert.Single(Check(Text(5_120), Text(5_121)));

        Assert.Equal(("LIAC4414", ""), (finding.Rule.Id, finding.PropertyPath));
        Assert.Equal("Maximum policy size of 10240 bytes exceeded for role orders-role", finding.AwsMessage);
    }

    [Fact]
    public void The_last_legal_length_is_legal() => Assert.Empty(Check(Text(5_120), Text(5_120)));

    [Fact]
    public void One_policy_that_is_too_long_is_found_where_it_is_written() => Assert.Empty(Check(Text(10), Text(10_241)));

    [Fact]
    public void A_managed_policy_has_a_quota_of_its_own() => Assert.Empty(new InlinePolicyTotalRule().Check(
        TestStack.Of(
            TestPolicy.RoleWith(("Policies", TestResource.List(TestPolicy.Inline(Text(10_000))))),
            new TestResource("ManagedPolicy", "policy", TestResource.Map(("Roles", TestResource.List(new ReferenceValue("role", "Ref"))), ("PolicyDocument", Text(6_000))))),
        RuleContext.Default));

    [Fact]
    public void What_is_not_known_is_not_counted() => Assert.Empty(Check(Text(10_240), Value.Unknown));

    private static Value Text(int length) => Value.Of(new string('x', length) + "  ");

    private static IEnumerable<Finding> Check(Value inside, Value beside) => new InlinePolicyTotalRule().Check(
        TestStack.Of(
            TestPolicy.RoleWith(("RoleName", Value.Of("orders-role")), ("Policies", TestResource.List(TestPolicy.Inline(inside)))),
            new TestResource("RolePolicy", "policy", TestResource.Map(("RoleName", new ReferenceValue("role", "RoleName")), ("PolicyDocument", beside)))),
        RuleContext.Default);
}
