using System.Text;

namespace LambdaIaC.DotNetRuntime.Logging;

/// <summary>Writes the function's log to standard output, each event with one write, formatted as Lambda's .NET runtime does.</summary>
/// <param name="output">Standard output.</param>
/// <param name="format">How an event becomes text.</param>
/// <param name="lowest">Events below this level are dropped.</param>
/// <param name="time">The clock.</param>
internal sealed class FunctionLog(Stream output, ILogFormat format, LogLevel lowest, TimeProvider time)
{
    private readonly Lock _writing = new();

    /// <summary>The request that is being handled; empty between requests.</summary>
    public string RequestId { get; set; } = "";

    /// <summary>Opens the log that the environment describes.</summary>
    public static FunctionLog Open()
    {
        var isJson = Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_FORMAT") == "JSON";
        var isPlain = "Unformatted".Equals(Environment.GetEnvironmentVariable("AWS_LAMBDA_HANDLER_LOG_FORMAT"), StringComparison.OrdinalIgnoreCase);
        var lowest = LogLevels.Parse(Environment.GetEnvironmentVariable("AWS_LAMBDA_HANDLER_LOG_LEVEL"))
            ?? LogLevels.Parse(Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_LEVEL"))
            ?? LogLevel.Information;
        return new FunctionLog(Console.OpenStandardOutput(), isJson ? new JsonLogFormat() : new TextLogFormat(isPlain), lowest, TimeProvider.System);
    }

    /// <summary>Writes one event.</summary>
    public void Write(LogLevel level, string template, object?[] arguments, Exception? exception)
    {
        if (level < lowest)
        {
            return;
        }

        var line = format.Format(new LogEvent(time.GetUtcNow(), RequestId, level, MessageTemplate.Parse(template, arguments), exception));
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        lock (_writing)
        {
            output.Write(bytes);
            output.Flush();
        }
    }

    /// <summary>Writes text that is no template.</summary>
    public void Write(LogLevel level, string message) => Write(level, message, [], exception: null);
}
