using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Code.Handlers;

public sealed class HandlerSymbolRuleTests
{
    [Theory]
    [InlineData("\"Orders.Functions::Orders.Functions.Fn::Handle\"", true)]
    [InlineData("\"Orders.Functions::Orders.Functions.Fn::Make\"", true)]
    [InlineData("Handler.For<Fn>(fn => fn.Handle)", false)]
    [InlineData("\"Orders.Functions::Orders.Functions.Hidden::Handle\"", false)]
    [InlineData("\"Other::Other.Fn::Handle\"", false)]
    public async Task Text_that_could_be_a_symbol_is_found_for_those_who_ask(string handler, bool isFound)
    {
        var found = await new CodeSample
        {
            Stack = CodeSample.Function($"Handler = {handler}"),
            Functions = "namespace Orders.Functions { public class Fn { public void Handle() { } public static void Make() { } } class Hidden { public void Handle() { } } }",
        }.AllAsync();

        Assert.Equal(isFound ? ["LIAC7011"] : [], found.Select(static diagnostic => diagnostic.Id));
        Assert.All(found, static diagnostic => Assert.Equal(DiagnosticSeverity.Hidden, diagnostic.Severity));
    }
}
