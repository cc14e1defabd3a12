using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class DurablePolledRuleTests
{
    [Fact]
    public void A_longer_execution_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 901)))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));

        Assert.Equal("LIAC3211", finding.Rule.Id);
        Assert.Equal("DurableConfig.ExecutionTimeout", finding.PropertyPath);
    }

    [Fact]
    public void What_a_mapping_waits_for_is_legal()
    {
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 900)))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 901))))));
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 5400))), ("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared")))))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", Given.Later)))), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 901))), ("CapacityProviderConfig", Given.Later)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new DurablePolledRule().Check(TestStack.Of(resources), RuleContext.Default);
}
