using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class TraceSendingRuleTests
{
    private static readonly (string, Value) Asking = ("TracingConfig", TestResource.Map(("Mode", Value.Of("Active"))));

    [Fact]
    public void A_role_without_the_right_is_found()
    {
        var finding = Assert.Single(Check(TestPolicy.RoleWith(), TestPolicy.Function(Asking)));

        Assert.Equal(("LIAC4421", "TracingConfig.Mode"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_role_with_the_right_is_legal() => Assert.Empty(Check(TestPolicy.Role(TestPolicy.Allow("xray:Put*")), TestPolicy.Function(Asking)));

    [Fact]
    public void A_function_that_does_not_need_it_is_legal()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function()));
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function(("TracingConfig", TestResource.Map(("Mode", Value.Of("PassThrough")))))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(TestPolicy.RoleWith(), TestPolicy.Function(("TracingConfig", TestResource.Map(("Mode", Value.Unknown))))));
        Assert.Empty(Check(TestPolicy.RoleWith(("ManagedPolicyArns", TestResource.List(Value.Unknown))), TestPolicy.Function(Asking)));
    }

    private static IEnumerable<Finding> Check(params IResourceView[] resources) => new TraceSendingRule().Check(TestStack.Of(resources), RuleContext.Default);
}
