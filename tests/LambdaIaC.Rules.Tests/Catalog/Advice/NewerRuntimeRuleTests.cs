using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class NewerRuntimeRuleTests
{
    [Fact]
    public void An_older_runtime_is_found_for_those_who_ask()
    {
        var finding = Assert.Single(Check(("Runtime", Value.Of("nodejs22.x"))));

        Assert.Equal("LIAC6107", finding.Rule.Id);
        Assert.Equal(Severity.Hidden, finding.Severity);
        Assert.Equal(Value.Of("nodejs24.x"), finding.Nearest);
    }

    [Theory]
    [InlineData("nodejs24.x")]
    [InlineData("dotnet10")]
    [InlineData("cobol85")]
    public void The_newest_and_the_unheard_of_are_legal(string runtime) => Assert.Empty(Check(("Runtime", Value.Of(runtime))));

    [Fact]
    public void An_unknown_runtime_is_not_judged() => Assert.Empty(Check(("Runtime", Value.Unknown)));

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) => new NewerRuntimeRule().Check(TestResource.Function(properties), RuleContext.Default);
}
