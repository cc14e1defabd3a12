namespace LambdaIaC;

/// <summary>The least severe application log line that is kept. Only with JSON logs.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>LoggingConfig.ApplicationLogLevel</c>.</remarks>
public sealed record ApplicationLogLevel(string Value) : OpenEnum(Value)
{
    /// <summary>Everything.</summary>
    public static ApplicationLogLevel Trace { get; } = new("TRACE");

    /// <summary>Debugging lines and above.</summary>
    public static ApplicationLogLevel Debug { get; } = new("DEBUG");

    /// <summary>Informational lines and above. The default with JSON logs.</summary>
    public static ApplicationLogLevel Info { get; } = new("INFO");

    /// <summary>Warnings and above.</summary>
    public static ApplicationLogLevel Warn { get; } = new("WARN");

    /// <summary>Errors and above.</summary>
    public static ApplicationLogLevel Error { get; } = new("ERROR");

    /// <summary>Fatal errors only.</summary>
    public static ApplicationLogLevel Fatal { get; } = new("FATAL");
}
