namespace LambdaIaC;

/// <summary>The form of a function's log lines.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>LoggingConfig.LogFormat</c>.</remarks>
public sealed record LogFormat(string Value) : OpenEnum(Value)
{
    /// <summary>Plain text. The default.</summary>
    public static LogFormat Text { get; } = new("Text");

    /// <summary>One JSON object per line, with levels that can be filtered.</summary>
    public static LogFormat Json { get; } = new("JSON");
}
