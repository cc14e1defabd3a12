using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class SharedRoleRuleTests
{
    [Fact]
    public void The_second_function_of_a_role_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.Arn("role")));

        Assert.Equal(("LIAC4416", "returns", "Role"), (finding.Rule.Id, finding.Resource, finding.PropertyPath));
    }

    [Fact]
    public void A_role_of_its_own_or_one_that_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(Value.Of("arn:aws:iam::123456789012:role/returns")));
    }

    private static IEnumerable<Finding> Check(Value second) => new SharedRoleRule().Check(
        TestStack.Of(TestPolicy.RoleWith(), TestPolicy.Function(), new TestResource("Function", "returns", TestResource.Map(("Role", second)))), RuleContext.Default);
}
