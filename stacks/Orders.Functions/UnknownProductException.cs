namespace Orders.Functions;

/// <summary>There is no product of that number.</summary>
public sealed class UnknownProductException(string sku) : Exception($"There is no product '{sku}'.");
