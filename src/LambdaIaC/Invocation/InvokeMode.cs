namespace LambdaIaC;

/// <summary>How a function URL answers.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunctionUrlConfig, <c>InvokeMode</c>.</remarks>
public sealed record InvokeMode(string Value) : OpenEnum(Value)
{
    /// <summary>When the response is complete. The default.</summary>
    public static InvokeMode Buffered { get; } = new("BUFFERED");

    /// <summary>While the function writes the response.</summary>
    public static InvokeMode ResponseStream { get; } = new("RESPONSE_STREAM");
}
