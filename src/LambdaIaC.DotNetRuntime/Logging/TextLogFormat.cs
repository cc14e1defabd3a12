namespace LambdaIaC.DotNetRuntime.Logging;

/// <summary>Time, request, level and message, separated by tabs; or the message alone.</summary>
/// <param name="isPlain">Whether the function wants the message alone.</param>
internal sealed class TextLogFormat(bool isPlain) : ILogFormat
{
    public string Format(LogEvent logEvent)
    {
        var message = logEvent.Exception is null ? logEvent.Message.Text : $"{logEvent.Message.Text}\n{logEvent.Exception}";
        return isPlain ? message : $"{logEvent.Timestamp}\t{logEvent.RequestId}\t{LogLevels.Label(logEvent.Level)}\t{message}";
    }
}
