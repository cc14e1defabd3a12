namespace LambdaIaC.DotNetRuntime.Logging;

/// <summary>How an event of the log becomes text.</summary>
internal interface ILogFormat
{
    string Format(LogEvent logEvent);
}
