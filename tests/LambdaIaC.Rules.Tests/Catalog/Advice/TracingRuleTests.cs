using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class TracingRuleTests
{
    [Fact]
    public void A_function_that_ends_the_trace_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(), Given.A("Function", "other", ("TracingConfig", Given.Block(("Mode", "Active"))))));

        Assert.Equal("LIAC6207", finding.Rule.Id);
        Assert.Equal("TracingConfig.Mode", finding.PropertyPath);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void A_function_that_traces_is_not() => Assert.Empty(Check(Given.Function(("TracingConfig", Given.Block(("Mode", "Active"))))));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("TracingConfig", Given.Block(("Mode", Given.Later))))));
        Assert.Empty(Check(Given.Function(("TracingConfig", Given.Later))));
    }

    [Fact]
    public void A_stack_that_traces_nothing_decided_so() => Assert.Equal(Severity.Hidden, Assert.Single(Check(Given.Function(("TracingConfig", Given.Block(("Mode", "PassThrough")))))).Severity);

    private static IEnumerable<Finding> Check(params IReadOnlyList<IResourceView> resources) => new TracingRule().Check(TestStack.Of(resources), RuleContext.Default);
}
