using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ScalingOrderRuleTests
{
    [Fact]
    public void More_at_least_than_at_most_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 5), ("MaxExecutionEnvironments", 4))))));

        Assert.Equal("LIAC2210", finding.Rule.Id);
        Assert.Equal("FunctionScalingConfig.MinExecutionEnvironments", finding.PropertyPath);
    }

    [Fact]
    public void The_same_number_is_legal()
    {
        Assert.Empty(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 4), ("MaxExecutionEnvironments", 4))))));
        Assert.Empty(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 0), ("MaxExecutionEnvironments", 0))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", Given.Later), ("MaxExecutionEnvironments", 4))))));
        Assert.Empty(Check(Given.Function(("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 5), ("MaxExecutionEnvironments", Given.Later))))));
    }

    [Fact]
    public void None_at_least_with_some_at_most_is_found_for_a_version_too() =>
        Assert.Equal("v1", Assert.Single(Check(Given.A("Version", "v1", ("FunctionScalingConfig", Given.Block(("MinExecutionEnvironments", 0), ("MaxExecutionEnvironments", 4)))))).Resource);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new ScalingOrderRule().Check(TestStack.Of(resources), RuleContext.Default);
}
