using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class StoppedFunctionRuleTests
{
    [Fact]
    public void A_stopped_function_with_a_trigger_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("ReservedConcurrentExecutions", 0)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));

        Assert.Equal("LIAC3200", finding.Rule.Id);
        Assert.Equal("ReservedConcurrentExecutions", finding.PropertyPath);
        Assert.Contains("EventSourceMapping 'mapping'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stopped_function_that_nothing_calls_and_one_that_runs_are_legal()
    {
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", 1)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", 0))));
        Assert.Empty(Check(Given.Function(), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", Given.Later)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Ref("orders")))));
        Assert.Empty(Check(Given.Function(("ReservedConcurrentExecutions", 0)), Given.A("EventSourceMapping", "mapping", ("FunctionName", Given.Later))));
    }

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new StoppedFunctionRule().Check(TestStack.Of(resources), RuleContext.Default);
}
