using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class DurableRuntimeRuleTests
{
    [Fact]
    public void An_older_runtime_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 60))), ("Runtime", "python3.12"))));

        Assert.Equal("LIAC2206", finding.Rule.Id);
        Assert.Equal("Runtime", finding.PropertyPath);
    }

    [Fact]
    public void Newer_runtimes_and_images_are_legal()
    {
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 60))), ("Runtime", "python3.13"))));
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 60))), ("Runtime", "dotnet10"))));
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 60))))));
        Assert.Empty(Check(Given.Function(("Runtime", "python3.12"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Block(("ExecutionTimeout", 60))), ("Runtime", Given.Later))));
        Assert.Empty(Check(Given.Function(("DurableConfig", Given.Later), ("Runtime", "python3.12"))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new DurableRuntimeRule().Check(resource, RuleContext.Default);
}
