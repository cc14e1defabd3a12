namespace LambdaIaC;

/// <summary>The form in which the code of a function is delivered.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>PackageType</c>.</remarks>
public sealed record PackageType(string Value) : OpenEnum(Value)
{
    /// <summary>A zip archive. The default.</summary>
    public static PackageType Zip { get; } = new("Zip");

    /// <summary>A container image.</summary>
    public static PackageType Image { get; } = new("Image");
}
