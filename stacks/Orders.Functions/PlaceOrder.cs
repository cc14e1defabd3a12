using System.Globalization;
using System.Text.Json.Serialization;

namespace Orders.Functions;

/// <summary>What is ordered. What is left out is one teapot.</summary>
public sealed record OrderRequest(
    [property: JsonPropertyName("sku")] string Sku = "A-1",
    [property: JsonPropertyName("quantity")] int Quantity = 1);

/// <summary>An order that was taken.</summary>
public sealed record OrderConfirmation(
    [property: JsonPropertyName("orderId")] string OrderId,
    [property: JsonPropertyName("product")] string Product,
    [property: JsonPropertyName("quantity")] int Quantity,
    [property: JsonPropertyName("total")] decimal Total,
    [property: JsonPropertyName("currency")] string Currency);

/// <summary>Takes orders.</summary>
public sealed class PlaceOrder
{
    // Lambda creates the class once per execution environment: what is kept here survives from one invocation to the next.
    private readonly Task<PriceList> _prices = PriceList.LoadAsync();
    private readonly string _currency = Environment.GetEnvironmentVariable("CURRENCY") ?? "EUR";
    private readonly int _maximum = int.Parse(Environment.GetEnvironmentVariable("MAXIMUM_QUANTITY") ?? "100", CultureInfo.InvariantCulture);

    /// <summary>Takes one order.</summary>
    /// <exception cref="ArgumentException">The quantity is not between 1 and the maximum.</exception>
    /// <exception cref="UnknownProductException">There is no such product.</exception>
    public async Task<OrderConfirmation> HandleAsync(OrderRequest? request, ILambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (sku, quantity) = request ?? new OrderRequest();
        if (quantity < 1 || quantity > _maximum)
        {
            throw new ArgumentException($"The quantity is {quantity}; it must be 1 to {_maximum}.", nameof(request));
        }

        var product = (await _prices).Find(sku);
        Console.WriteLine($"{quantity} x {product.Name} ordered");
        return new OrderConfirmation(context.AwsRequestId, product.Name, quantity, quantity * product.Price, _currency);
    }
}
