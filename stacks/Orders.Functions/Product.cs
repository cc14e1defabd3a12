namespace Orders.Functions;

/// <summary>Something that the shop sells.</summary>
public sealed record Product(string Name, decimal Price);
