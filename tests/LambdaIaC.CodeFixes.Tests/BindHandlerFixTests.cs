using LambdaIaC.Analyzers.Code;
using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.CodeFixes.Tests;

/// <summary>The functions are in the assembly of the stack, which the test framework calls TestProject.</summary>
public sealed class BindHandlerFixTests
{
    [Theory]
    [InlineData("{|LIAC7011:\"TestProject::Shop.PlaceOrder::Handle\"|}", "Handler.For<Shop.PlaceOrder>(placeOrder => placeOrder.Handle)")]
    [InlineData("{|LIAC7011:\"TestProject::Shop.PlaceOrder::Make\"|}", "Handler.For(Shop.PlaceOrder.Make)")]
    [InlineData("{|LIAC7011:\"TestProject::Text::Handle\"|}", "Handler.For<Text>(text2 => text2.Handle)")]
    public Task Text_becomes_the_method_itself(string text, string symbol) => VerifyAsync(text, symbol);

    [Theory]
    [InlineData("Handler.For<Shop.PlaceOrder>(placeOrder => placeOrder.Handle)")]
    [InlineData("\"Other::Shop.PlaceOrder::Handle\"")]
    public Task What_is_bound_or_cannot_be_stays(string handler) => VerifyAsync(handler, null);

    [Fact]
    public Task Fix_all_binds_every_handler()
    {
        const string text = "{|LIAC7011:\"TestProject::Shop.PlaceOrder::Handle\"|}";
        const string symbol = "Handler.For<Shop.PlaceOrder>(placeOrder => placeOrder.Handle)";
        return StackFixTest<CodeAnalyzer, BindHandlerFix>.VerifyAsync(Source(Two(text)), Source(Two(symbol)));
    }

    private static Task VerifyAsync(string handler, string? repaired) => StackFixTest<CodeAnalyzer, BindHandlerFix>.VerifyAsync(
        Source(StackSource.Function($"Handler = {handler}")), repaired is null ? null : Source(StackSource.Function($"Handler = {repaired}")));

    private static string Two(string handler) => StackSource.Statements(string.Concat(Enumerable.Range(1, 2).Select(number =>
        $$"""
        _ = new Function(this, "orders{{number}}") { Role = ExecutionRole.FromArn("arn"), Code = Code.FromFolder("orders"), Runtime = Runtime.DotNet10, Handler = {{handler}} };

        """)));

    private static string Source(string stack) =>
        $$"""
        {{stack}}

        namespace Shop
        {
            public sealed class PlaceOrder { public void Handle() { } public static void Make() { } }
        }

        public sealed class Text { public void Handle() { } }
        """;
}
