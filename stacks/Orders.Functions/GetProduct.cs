using System.Text.Json.Serialization;

namespace Orders.Functions;

/// <summary>The product that is asked for. Without a number it is the teapot.</summary>
public sealed record ProductRequest([property: JsonPropertyName("sku")] string Sku = "A-1");

/// <summary>What a product is and costs.</summary>
public sealed record ProductAnswer(
    [property: JsonPropertyName("sku")] string Sku,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("price")] decimal Price,
    [property: JsonPropertyName("currency")] string Currency);

/// <summary>Answers what a product costs.</summary>
public sealed class GetProduct
{
    private readonly Task<PriceList> _prices = PriceList.LoadAsync();
    private readonly string _currency = Environment.GetEnvironmentVariable("CURRENCY") ?? "EUR";

    /// <summary>Answers for one product.</summary>
    /// <exception cref="UnknownProductException">There is no such product.</exception>
    public async Task<ProductAnswer> HandleAsync(ProductRequest? request)
    {
        var sku = request?.Sku ?? new ProductRequest().Sku;
        var product = (await _prices).Find(sku);
        return new ProductAnswer(sku, product.Name, product.Price, _currency);
    }
}
