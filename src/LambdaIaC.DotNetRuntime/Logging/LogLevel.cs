namespace LambdaIaC.DotNetRuntime.Logging;

/// <summary>The levels of Lambda's .NET logger.</summary>
internal enum LogLevel
{
    Trace,
    Debug,
    Information,
    Warning,
    Error,
    Critical,
}

/// <summary>Names of levels.</summary>
internal static class LogLevels
{
    /// <summary>Reads a level as Lambda's configuration (<c>WARN</c>) or .NET (<c>Warning</c>) writes it; null for something else.</summary>
    public static LogLevel? Parse(string? name) => name?.ToUpperInvariant() switch
    {
        "TRACE" => LogLevel.Trace,
        "DEBUG" => LogLevel.Debug,
        "INFO" or "INFORMATION" => LogLevel.Information,
        "WARN" or "WARNING" => LogLevel.Warning,
        "ERROR" => LogLevel.Error,
        "FATAL" or "CRITICAL" => LogLevel.Critical,
        _ => null,
    };

    /// <summary>The four letters that Lambda's .NET runtime writes.</summary>
    public static string Label(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
