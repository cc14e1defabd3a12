using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class EdgeEventRuleTests
{
    private static readonly Value Function = new ReferenceValue("v1", "FunctionArn");

    [Fact]
    public void The_second_function_of_an_event_is_found()
    {
        var finding = Assert.Single(Check(EdgeStack.Distribution(
            EdgeStack.Association(Value.Of("viewer-request"), Function),
            EdgeStack.Association(Value.Of("origin-request"), Function),
            EdgeStack.Association(Value.Of("viewer-request"), Function))));

        Assert.Equal("LIAC2130", finding.Rule.Id);
        Assert.Equal("DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations[2].EventType", finding.PropertyPath);
    }

    [Fact]
    public void The_same_event_of_another_behavior_is_legal()
    {
        var behavior = TestResource.Map(("LambdaFunctionAssociations", TestResource.List(EdgeStack.Association(Value.Of("viewer-request"), Function))));

        Assert.Empty(Check(new TestResource("Distribution", "cdn", TestResource.Map(
            ("DistributionConfig", TestResource.Map(("DefaultCacheBehavior", behavior), ("CacheBehaviors", TestResource.List(behavior))))))));
    }

    [Fact]
    public void Unknown_events_are_not_judged() =>
        Assert.Empty(Check(EdgeStack.Distribution(EdgeStack.Association(Value.Unknown, Function), EdgeStack.Association(Value.Unknown, Function))));

    private static IEnumerable<Finding> Check(IResourceView distribution) => new EdgeEventRule().Check(distribution, RuleContext.Default);
}
