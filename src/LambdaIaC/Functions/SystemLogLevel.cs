namespace LambdaIaC;

/// <summary>The least severe log line of Lambda itself that is kept. Only with JSON logs.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>LoggingConfig.SystemLogLevel</c>.</remarks>
public sealed record SystemLogLevel(string Value) : OpenEnum(Value)
{
    /// <summary>Debugging lines and above.</summary>
    public static SystemLogLevel Debug { get; } = new("DEBUG");

    /// <summary>Informational lines and above, such as the report of each invocation. The default with JSON logs.</summary>
    public static SystemLogLevel Info { get; } = new("INFO");

    /// <summary>Warnings only.</summary>
    public static SystemLogLevel Warn { get; } = new("WARN");
}
