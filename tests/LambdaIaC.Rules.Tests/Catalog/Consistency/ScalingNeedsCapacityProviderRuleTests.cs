using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ScalingNeedsCapacityProviderRuleTests
{
    [Fact]
    public void Scaling_without_a_capacity_provider_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 1))))));

        Assert.Equal("LIAC2209", finding.Rule.Id);
        Assert.Equal("FunctionScalingConfig", finding.PropertyPath);
    }

    [Fact]
    public void Scaling_with_one_is_legal()
    {
        Assert.Empty(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 1))), ("CapacityProviderConfig", Given.Block(("LambdaManagedInstancesCapacityProviderConfig", Given.Block(("CapacityProviderArn", "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:shared"))))))));
        Assert.Empty(Check(Given.Function()));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 1))), ("CapacityProviderConfig", Given.Later))));
        Assert.Empty(Check(Given.Function(("FunctionScalingConfig", Given.Later))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new ScalingNeedsCapacityProviderRule().Check(resource, RuleContext.Default);
}
