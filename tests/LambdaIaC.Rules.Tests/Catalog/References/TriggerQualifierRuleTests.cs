using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class TriggerQualifierRuleTests
{
    private static readonly ReferenceValue Live = new("live-alias", "AliasArn");

    [Fact]
    public void A_permission_on_the_function_is_none_on_its_alias()
    {
        var finding = Assert.Single(Check(Live));

        Assert.Equal(("LIAC3402", "Targets[0].Arn"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_permission_on_an_alias_is_none_on_the_function()
    {
        Assert.Single(Check(TestPolicy.Arn("orders"), ("Qualifier", Value.Of("live"))));
        Assert.Single(Check(TestPolicy.Arn("orders"), ("FunctionName", Live)));
    }

    [Fact]
    public void The_same_on_both_sides_is_legal()
    {
        Assert.Empty(Check(TestPolicy.Arn("orders")));
        Assert.Empty(Check(Live, ("Qualifier", Value.Of("live"))));
        Assert.Empty(Check(Live, ("Qualifier", new ReferenceValue("live-alias", "Name"))));
        Assert.Empty(Check(Live, ("FunctionName", Live)));
        Assert.Empty(Check(new ReferenceValue("first", "FunctionArn"), ("FunctionName", new ReferenceValue("first", "FunctionArn"))));
    }

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Live, ("Qualifier", Value.Unknown)));
        Assert.Empty(Check(Live, ("Principal", Value.Unknown)));
        Assert.Empty(Check(new JoinedValue([TestPolicy.Arn("orders"), Value.Of(":live")])));
    }

    private static IEnumerable<Finding> Check(Value target, params (string, Value)[] permission) => new TriggerQualifierRule().Check(
        TestStack.Of(
            TestPolicy.Function(),
            TestPermission.Alias,
            TestPermission.Version,
            TestPermission.For("events", permission),
            new TestResource("EventRule", "rule", TestResource.Map(("Targets", TestResource.List(TestResource.Map(("Arn", target))))))),
        RuleContext.Default);
}
