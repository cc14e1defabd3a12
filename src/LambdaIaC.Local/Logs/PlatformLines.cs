using System.Globalization;
using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Logs;

/// <summary>The lines that Lambda itself writes into a function's log, in one of its two formats.</summary>
internal abstract class PlatformLines
{
    public static PlatformLines For(FunctionVersion function) =>
        function.LogFormat == "JSON" ? new JsonPlatformLines(function) : new TextPlatformLines(function);

    public abstract IEnumerable<string> InitStart(DateTimeOffset at, FunctionLog log);

    public abstract IEnumerable<string> InitReport(DateTimeOffset at, TimeSpan duration, InitPhase phase, ReportStatus status, string? errorType);

    public abstract IEnumerable<string> Start(DateTimeOffset at, ActiveInvocation invocation);

    /// <summary>The line of a timeout, if any, the end and the report.</summary>
    public abstract IEnumerable<string> Finish(DateTimeOffset at, FinishedInvocation finished, InvocationReport report);

    /// <summary>Milliseconds with two digits, as in <c>Duration: 3.01 ms</c>.</summary>
    protected static string Milliseconds(TimeSpan duration) => duration.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture);

    protected static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
