using Orders.Functions;

namespace LambdaIaC.Stacks.Tests;

public sealed class HandlerTests
{
    private readonly PlaceOrder _placeOrder = new();

    [Fact]
    public async Task An_order_is_confirmed_with_its_total()
    {
        var confirmation = await _placeOrder.HandleAsync(new OrderRequest("B-2", 3), new Invocation());

        Assert.Equal(new OrderConfirmation("request-1", "Cup", 3, 18.60m, "EUR"), confirmation);
    }

    [Fact]
    public async Task An_order_of_nothing_is_one_teapot()
    {
        Assert.Equal(("Teapot", 1), Shown(await _placeOrder.HandleAsync(new OrderRequest(), new Invocation())));
        Assert.Equal(("Teapot", 1), Shown(await _placeOrder.HandleAsync(null, new Invocation())));

        static (string, int) Shown(OrderConfirmation confirmation) => (confirmation.Product, confirmation.Quantity);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public async Task The_least_and_the_most_are_taken(int quantity) =>
        Assert.Equal(quantity, (await _placeOrder.HandleAsync(new OrderRequest("A-1", quantity), new Invocation())).Quantity);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Less_and_more_are_refused(int quantity) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _placeOrder.HandleAsync(new OrderRequest("A-1", quantity), new Invocation()));

    [Fact]
    public async Task An_unknown_product_is_refused() =>
        await Assert.ThrowsAsync<UnknownProductException>(() => new GetProduct().HandleAsync(new ProductRequest("Z-9")));

    [Fact]
    public async Task A_product_has_a_price() =>
        Assert.Equal(new ProductAnswer("A-1", "Teapot", 24.50m, "EUR"), await new GetProduct().HandleAsync(null));

    private sealed class Invocation : ILambdaContext
    {
        public string AwsRequestId => "request-1";

        public string FunctionName => "orders-PlaceOrder";

        public TimeSpan RemainingTime => TimeSpan.FromSeconds(15);
    }
}
