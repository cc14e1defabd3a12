using System.Text.Json;

namespace Orders.Functions;

/// <summary>What the shop sells.</summary>
public sealed class PriceList
{
    private readonly Dictionary<string, Product> _products;

    private PriceList(Dictionary<string, Product> products) => _products = products;

    /// <summary>Reads the list that is built into this assembly.</summary>
    public static async Task<PriceList> LoadAsync()
    {
        await using var prices = typeof(PriceList).Assembly.GetManifestResourceStream("prices.json")
            ?? throw new InvalidOperationException("prices.json is not in the assembly.");
        return new PriceList(await JsonSerializer.DeserializeAsync<Dictionary<string, Product>>(prices, JsonSerializerOptions.Web) ?? []);
    }

    /// <summary>A product by its number.</summary>
    /// <exception cref="UnknownProductException">There is none.</exception>
    public Product Find(string sku) => _products.TryGetValue(sku, out var product) ? product : throw new UnknownProductException(sku);
}
