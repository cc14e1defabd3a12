using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class EdgeRuntimeRuleTests
{
    [Theory]
    [InlineData("dotnet10")]
    [InlineData("java25")]
    [InlineData("provided.al2023")]
    public void Another_language_is_found(string runtime)
    {
        var finding = Assert.Single(Check(Value.Of(runtime)));

        Assert.Equal("LIAC3115", finding.Rule.Id);
        Assert.Equal("Runtime", finding.PropertyPath);
    }

    [Theory]
    [InlineData("nodejs24.x")]
    [InlineData("python3.14")]
    [InlineData("cobol85")]
    public void Node_and_Python_are_legal(string runtime) => Assert.Empty(Check(Value.Of(runtime)));

    [Fact]
    public void An_unknown_runtime_is_not_judged() => Assert.Empty(Check(Value.Unknown));

    private static IEnumerable<Finding> Check(Value runtime) => new EdgeRuntimeRule().Check(EdgeStack.Of(TestResource.Function(("Runtime", runtime))), RuleContext.Default);
}
