using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class InlineHandlerRuleTests
{
    [Theory]
    [InlineData("nodejs24.x", "app.handler")]
    [InlineData("nodejs24.x", "src/index.handler")]
    [InlineData("python3.14", "lambda_function.lambda_handler")]
    public void Another_module_is_found(string runtime, string handler)
    {
        var finding = Assert.Single(Check(runtime, handler, new AssetValue("inline", "code")));

        Assert.Equal("LIAC2103", finding.Rule.Id);
        Assert.Equal("Handler", finding.PropertyPath);
        Assert.Equal(Value.Of($"index.{handler.Split('.')[1]}"), finding.Nearest);
    }

    [Fact]
    public void Text_in_a_template_is_inline_code_too() =>
        Assert.Single(Check("nodejs24.x", "app.handler", TestResource.Map(("ZipFile", Value.Of("exports.handler = () => {}")))));

    [Theory]
    [InlineData("nodejs24.x", "index.handler")]
    [InlineData("nodejs24.x", "index.orders.handler")]
    [InlineData("nodejs24.x", "./index.handler")]
    [InlineData("nodejs24.x", ".handler")]
    [InlineData("python3.14", "index.handler")]
    public void The_module_index_is_legal(string runtime, string handler) => Assert.Empty(Check(runtime, handler, new AssetValue("inline", "code")));

    [Fact]
    public void Code_of_files_has_modules_of_any_name()
    {
        Assert.Empty(Check("nodejs24.x", "app.handler", new AssetValue("folder", "app")));
        Assert.Empty(Check("nodejs24.x", "app.handler", TestResource.Map(("ZipFile", new AssetValue("zip", "")))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check("nodejs24.x", "app.handler", Value.Unknown));
        Assert.Empty(new InlineHandlerRule().Check(TestResource.Function(("Handler", Value.Unknown), ("Code", new AssetValue("inline", "code"))), RuleContext.Default));
    }

    private static IEnumerable<Finding> Check(string runtime, string handler, Value code) => new InlineHandlerRule().Check(
        TestResource.Function(("Runtime", Value.Of(runtime)), ("Handler", Value.Of(handler)), ("Code", code)),
        RuleContext.Default);
}
