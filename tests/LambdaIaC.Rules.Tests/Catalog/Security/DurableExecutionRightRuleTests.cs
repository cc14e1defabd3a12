using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class DurableExecutionRightRuleTests
{
    private static readonly (string, Value) Asking = ("DurableConfig", TestResource.Map(("ExecutionTimeout", Value.Of(3600L))));

    [Fact]
    public void A_role_without_the_right_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), TestPolicy.Function(Asking)));

        Assert.Equal(("LIAC4424", "DurableConfig"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_role_with_the_right_is_legal() => Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("lambda:CheckpointDurableExecution lambda:GetDurableExecutionState")), TestPolicy.Function(Asking)));

    [Fact]
    public void A_function_that_does_not_need_it_is_legal()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function()));
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function(("Timeout", Value.Of(3L)))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function(("DurableConfig", Value.Unknown))));
        Assert.Empty(Check(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(Value.Unknown))), TestPolicy.Function(Asking)));
    }

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => new DurableExecutionRightRule().Check(TestStack.Of(resources), RuleContext.Default);
}
