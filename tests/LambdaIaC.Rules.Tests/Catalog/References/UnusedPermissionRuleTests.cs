using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class UnusedPermissionRuleTests
{
    [Fact]
    public void A_permission_for_a_rule_with_other_targets_is_found()
    {
        var finding = Assert.Single(Check(TestResource.List(TestResource.Map(("Arn", TestPolicy.Arn("returns"))))));

        Assert.Equal(("LIAC3403", "SourceArn"), (finding.Rule.Id, finding.PropertyPath));
        Assert.Single(Check(Value.Absent));
    }

    [Fact]
    public void A_permission_for_a_rule_that_calls_the_function_or_its_alias_is_legal()
    {
        Assert.Empty(Check(TestResource.List(TestResource.Map(("Arn", TestPolicy.Arn("orders"))))));
        Assert.Empty(Check(TestResource.List(TestResource.Map(("Arn", new ReferenceValue("live-alias", "AliasArn"))))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(new ListValue([], isOpen: true)));
        Assert.Empty(Check(TestResource.List(TestResource.Map(("Arn", Value.Unknown)))));
    }

    private static IEnumerable<Finding> Check(Value targets) => new UnusedPermissionRule().Check(
        TestStack.Of(
            TestPolicy.Function(),
            TestPermission.Alias,
            new TestResource("Function", "returns", MapValue.Empty),
            new TestResource("EventRule", "rule", TestResource.Map(("Targets", targets))),
            TestPermission.For("events", ("SourceArn", TestPolicy.Arn("rule")))),
        RuleContext.Default);
}
