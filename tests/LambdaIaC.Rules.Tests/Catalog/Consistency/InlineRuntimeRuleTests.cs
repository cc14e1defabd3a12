using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class InlineRuntimeRuleTests
{
    [Theory]
    [InlineData("dotnet10")]
    [InlineData("provided.al2023")]
    public void Source_text_of_another_runtime_is_found(string runtime)
    {
        var finding = Assert.Single(Check(Value.Of(runtime), new AssetValue("inline", "code")));

        Assert.Equal("LIAC2109", finding.Rule.Id);
        Assert.Equal("Code", finding.PropertyPath);
        Assert.Equal("Code.ZipFile", Assert.Single(Check(Value.Of(runtime), TestResource.Map(("ZipFile", Value.Of("code"))))).PropertyPath);
    }

    [Theory]
    [InlineData("nodejs24.x")]
    [InlineData("python3.14")]
    [InlineData("cobol85")]
    public void Source_text_that_can_be_run_is_legal(string runtime) => Assert.Empty(Check(Value.Of(runtime), new AssetValue("inline", "code")));

    [Fact]
    public void Packaged_code_is_legal() => Assert.Empty(Check(Value.Of("dotnet10"), new AssetValue("project", "Orders")));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, new AssetValue("inline", "code")));
        Assert.Empty(Check(Value.Of("dotnet10"), Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value runtime, Value code) =>
        new InlineRuntimeRule().Check(TestResource.Function(("Runtime", runtime), ("Code", code)), RuleContext.Default);
}
