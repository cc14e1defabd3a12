using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class WeightedAliasRuleTests
{
    private static readonly Value Weights = TestResource.Map(("AdditionalVersionWeights", TestResource.Map(("2", Value.Of(0.5)))));

    [Fact]
    public void Weights_on_the_unpublished_version_are_found()
    {
        var finding = Assert.Single(Check(Value.Of("$LATEST"), Weights));

        Assert.Equal("LIAC3002", finding.Rule.Id);
        Assert.Equal("FunctionVersion", finding.PropertyPath);
        Assert.Equal("$LATEST is not supported for an alias pointing to more than 1 version", finding.AwsMessage);
    }

    [Fact]
    public void Weights_on_a_published_version_are_legal()
    {
        Assert.Empty(Check(Value.Of("1"), Weights));
        Assert.Empty(Check(new ReferenceValue("v1", "Version"), Weights));
    }

    [Fact]
    public void The_unpublished_version_without_weights_is_legal()
    {
        Assert.Empty(Check(Value.Of("$LATEST"), Value.Absent));
        Assert.Empty(Check(Value.Of("$LATEST"), TestResource.Map(("AdditionalVersionWeights", MapValue.Empty))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Weights));
        Assert.Empty(Check(Value.Of("$LATEST"), Value.Unknown));
        Assert.Empty(Check(Value.Of("$LATEST"), TestResource.Map(("AdditionalVersionWeights", new MapValue([], isOpen: true)))));
    }

    private static IEnumerable<Finding> Check(Value version, Value routing) => new WeightedAliasRule().Check(
        new TestResource("Alias", "live", TestResource.Map(("FunctionVersion", version), ("RoutingConfig", routing))),
        RuleContext.Default);
}
