namespace LambdaIaC;

/// <summary>The features and the price of a log group.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateLogGroup, <c>logGroupClass</c>.</remarks>
public sealed record LogGroupClass(string Value) : OpenEnum(Value)
{
    /// <summary>All features. The default.</summary>
    public static LogGroupClass Standard { get; } = new("STANDARD");

    /// <summary>Cheaper to write, without live tail and metric filters.</summary>
    public static LogGroupClass InfrequentAccess { get; } = new("INFREQUENT_ACCESS");

    /// <summary>Kept for one day, for delivery to S3 or X-Ray only.</summary>
    public static LogGroupClass Delivery { get; } = new("DELIVERY");
}
