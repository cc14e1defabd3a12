using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class HandlerShapeRuleTests
{
    [Theory]
    [InlineData("dotnet10", "Orders::Handle")]
    [InlineData("dotnet8", "Orders::Orders.Function::")]
    [InlineData("nodejs24.x", "handler")]
    [InlineData("nodejs24.x", "./src/handler")]
    [InlineData("nodejs24.x", "index.")]
    [InlineData("python3.14", "app")]
    [InlineData("python3.14", ".handler")]
    [InlineData("ruby4.0", "function.")]
    [InlineData("java25", "example.Hello::handle::twice")]
    public void A_handler_that_the_runtime_cannot_split_is_found(string runtime, string handler)
    {
        var finding = Assert.Single(Check(Value.Of(runtime), Value.Of(handler)));

        Assert.Equal("LIAC2102", finding.Rule.Id);
        Assert.Equal("Handler", finding.PropertyPath);
    }

    [Theory]
    [InlineData("dotnet10", "Orders")]
    [InlineData("dotnet10", "Orders::Orders.Function::Handle")]
    [InlineData("nodejs24.x", "index.handler")]
    [InlineData("nodejs24.x", ".handler")]
    [InlineData("nodejs24.x", "./src/index.handler")]
    [InlineData("nodejs24.x", "/opt/nodejs/node_modules/tracer/handler.handler")]
    [InlineData("python3.14", "package/module.handler")]
    [InlineData("python3.14", "package.module.handler")]
    [InlineData("ruby4.0", "function.Handler.process")]
    [InlineData("java25", "example.Hello")]
    [InlineData("java25", "example.Hello::handleRequest")]
    [InlineData("provided.al2023", "bootstrap")]
    [InlineData("go1.x", "main")]
    public void A_handler_of_the_form_is_legal(string runtime, string handler) => Assert.Empty(Check(Value.Of(runtime), Value.Of(handler)));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Value.Of("handler")));
        Assert.Empty(Check(Value.Of("nodejs24.x"), Value.Unknown));
        Assert.Empty(Check(Value.Of("nodejs24.x"), Value.Of("run"), ("Environment", Value.Unknown)));
    }

    [Fact]
    public void A_wrapper_script_may_read_it_in_another_way() => Assert.Empty(Check(
        Value.Of("nodejs24.x"),
        Value.Of("run"),
        ("Environment", TestResource.Map(("Variables", TestResource.Map(("AWS_LAMBDA_EXEC_WRAPPER", Value.Of("/opt/bootstrap"))))))));

    private static IEnumerable<Finding> Check(Value runtime, Value handler, params (string Name, Value Value)[] more) =>
        new HandlerShapeRule().Check(TestResource.Function([("Runtime", runtime), ("Handler", handler), .. more]), RuleContext.Default);
}
