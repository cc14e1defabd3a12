namespace LambdaIaC;

/// <summary>The instruction set that a function runs on.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>Architectures</c>.</remarks>
public sealed record Architecture(string Value) : OpenEnum(Value)
{
    /// <summary>64-bit x86. The default.</summary>
    public static Architecture X8664 { get; } = new("x86_64");

    /// <summary>64-bit ARM (AWS Graviton).</summary>
    public static Architecture Arm64 { get; } = new("arm64");
}
