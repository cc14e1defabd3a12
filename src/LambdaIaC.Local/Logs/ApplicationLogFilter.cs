using System.Text.Json;
using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Logs;

/// <summary>
/// Drops what a function logs below its application log level, in the JSON format only: objects with a <c>level</c>, where one that is
/// missing or unknown is INFO. Lines that are no JSON objects are kept: what a crashing process says is worth more than the level.
/// </summary>
/// <remarks>Source: AWS Lambda Developer Guide, "Log-level filtering".</remarks>
internal sealed class ApplicationLogFilter
{
    private static readonly string[] s_levels = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
    private static readonly int s_default = Array.IndexOf(s_levels, "INFO");

    /// <summary>0 lets everything through.</summary>
    private readonly int _lowest;

    public ApplicationLogFilter(FunctionVersion function) =>
        _lowest = function.LogFormat == "JSON" ? IndexOf(function.ApplicationLogLevel) : 0;

    public bool Passes(string message) => _lowest == 0 || !message.StartsWith('{') || LevelOf(message) >= _lowest;

    private static int LevelOf(string message)
    {
        try
        {
            using var entry = JsonDocument.Parse(message);
            return entry.RootElement.TryGetProperty("level", out var level) && level.ValueKind == JsonValueKind.String
                ? IndexOf(level.GetString())
                : s_default;
        }
        catch (JsonException)
        {
            return s_levels.Length;
        }
    }

    private static int IndexOf(string? name) =>
        Array.FindIndex(s_levels, level => level.Equals(name, StringComparison.OrdinalIgnoreCase)) is var index and >= 0 ? index : s_default;
}
