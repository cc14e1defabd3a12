using LambdaIaC.Analyzers.Tests.Verification;

namespace LambdaIaC.Analyzers.Tests.Code.Handlers;

public sealed class MissingHandlerRuleTests
{
    private const string Functions =
        """
        namespace Orders.Functions;
        public class PlaceOrder { public void HandleAsync() { } private void Secret() { } public class Inner { public void Handle() { } } }
        public sealed class Express : PlaceOrder { }
        """;

    [Theory]
    [InlineData("Orders.Functions::Orders.Functions.PlaceOrders::HandleAsync", false, "LIAC7001", "the type 'Orders.Functions.PlaceOrders', which assembly 'Orders.Functions' does not have; correct the name.")]
    [InlineData("Orders.Functions::PlaceOrder::HandleAsync", false, "LIAC7001", "write 'Orders.Functions.PlaceOrder'.")]
    [InlineData("Orders.Functions::Orders.Functions.PlaceOrder.Inner::Handle", false, "LIAC7001", "write 'Orders.Functions.PlaceOrder+Inner'.")]
    [InlineData("Orders.Functions::Orders.Functions.PlaceOrder::Handle", false, "LIAC7001", "the method 'Handle', which type 'Orders.Functions.PlaceOrder' does not have; write 'HandleAsync'.")]
    [InlineData("Orders.Functions::Orders.Functions.PlaceOrder::Run", false, "LIAC7001", "correct the name")]
    [InlineData("Orders.Functions::Orders.Functions.placeorder::HandleAsync", true, "LIAC7001", "write 'Orders.Functions.PlaceOrder'.")]
    [InlineData("Orders.Functions::Orders.Functions.PlaceOrder::Handle", true, "LIAC7002", "type 'Orders.Functions.PlaceOrder' has no public method of that name; write 'HandleAsync'.")]
    [InlineData("Orders.Functions::Orders.Functions.PlaceOrder::Secret", true, "LIAC7002", "no public method")]
    public async Task A_name_that_the_assembly_does_not_have_is_found(string handler, bool isFile, string id, string message)
    {
        var found = Assert.Single(await Sample($"\"{handler}\"", isFile).AnalyzeAsync());
        Assert.Equal(id, found.Id);
        Assert.Contains(message, found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal($"\"{handler}\"", found.Text());
    }

    [Theory]
    [InlineData("\"Orders.Functions::Orders.Functions.PlaceOrder::HandleAsync\"")]
    [InlineData("\"Orders.Functions::Orders.Functions.PlaceOrder+Inner::Handle\"")]
    [InlineData("\"Orders.Functions::Orders.Functions.Express::HandleAsync\"")]
    [InlineData("Handler.For<PlaceOrder>(orders => orders.HandleAsync)")]
    [InlineData("Handler.For<Express>(orders => orders.HandleAsync)")]
    public async Task A_name_that_is_there_is_silent(string handler)
    {
        Assert.Empty(await Sample(handler, isFile: false).IdsAsync());
        Assert.Empty(await Sample(handler, isFile: true).IdsAsync());
    }

    [Fact]
    public async Task A_private_method_that_the_compiler_sees_is_silent_because_Lambda_calls_it() =>
        Assert.Empty(await Sample("\"Orders.Functions::Orders.Functions.PlaceOrder::Secret\"", isFile: false).IdsAsync());

    [Theory]
    [InlineData("\"Shop.Functions::Shop.Missing::Handle\"")]
    [InlineData("\"Orders.Functions::Missing\"")]
    [InlineData("text")]
    public async Task What_the_compiler_cannot_see_is_silent(string handler) => Assert.Empty(await Sample(handler, isFile: false).IdsAsync());

    [Theory]
    [InlineData("Runtime = Runtime.ProvidedAl2023")]
    [InlineData("Runtime = Runtime.Custom(text)")]
    [InlineData("PackageType = flag ? PackageType.Zip : PackageType.Image")]
    public async Task On_a_runtime_that_may_read_the_handler_otherwise_it_is_silent(string property) =>
        Assert.Empty(await new CodeSample { Stack = CodeSample.Function($"Handler = \"Orders.Functions::Missing::Handle\", {property}"), Functions = Functions }.IdsAsync());

    private static CodeSample Sample(string handler, bool isFile) => new() { Stack = CodeSample.Function($"Handler = {handler}"), Functions = Functions, IsFile = isFile };
}
