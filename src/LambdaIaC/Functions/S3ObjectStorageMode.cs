namespace LambdaIaC;

/// <summary>Whether Lambda keeps a copy of a package in S3 or reads it from the bucket.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>Code.S3ObjectStorageMode</c>.</remarks>
public sealed record S3ObjectStorageMode(string Value) : OpenEnum(Value)
{
    /// <summary>Lambda keeps its own copy. The default.</summary>
    public static S3ObjectStorageMode Copy { get; } = new("COPY");

    /// <summary>Lambda reads the object in the bucket.</summary>
    public static S3ObjectStorageMode Reference { get; } = new("REFERENCE");
}
