using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class SmallMemoryRuleTests
{
    [Theory]
    [InlineData("dotnet10")]
    [InlineData("java25")]
    public void The_least_memory_is_found(string runtime)
    {
        var finding = Assert.Single(Check(("Runtime", Value.Of(runtime)), ("MemorySize", Value.Of(128L))));

        Assert.Equal("LIAC6104", finding.Rule.Id);
        Assert.Equal("MemorySize", finding.PropertyPath);
    }

    [Fact]
    public void More_memory_and_other_runtimes_are_legal()
    {
        Assert.Empty(Check(("Runtime", Value.Of("dotnet10")), ("MemorySize", Value.Of(129L))));
        Assert.Empty(Check(("Runtime", Value.Of("python3.14")), ("MemorySize", Value.Of(128L))));
        Assert.Empty(Check(("Runtime", Value.Of("provided.al2023")), ("MemorySize", Value.Of(128L))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("Runtime", Value.Unknown), ("MemorySize", Value.Of(128L))));
        Assert.Empty(Check(("Runtime", Value.Of("dotnet10")), ("MemorySize", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) => new SmallMemoryRule().Check(TestResource.Function(properties), RuleContext.Default);
}
