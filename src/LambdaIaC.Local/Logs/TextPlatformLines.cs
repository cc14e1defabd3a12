using System.Globalization;
using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Logs;

/// <summary>The text format.</summary>
/// <remarks>
/// The shape is recorded from AWS: fields end with a tab, Init Duration stands behind Max Memory Used, REPORT ends with a tab and a line
/// feed. Status, error type and X-Ray fields are as AWS documents them.
/// </remarks>
internal sealed class TextPlatformLines(FunctionVersion function) : PlatformLines
{
    public override IEnumerable<string> InitStart(DateTimeOffset at, FunctionLog log) =>
        [$"INIT_START Runtime Version: {RuntimeVersion.Of(function)}\tRuntime Version ARN: {RuntimeVersion.ArnOf(function)}\n"];

    public override IEnumerable<string> InitReport(
        DateTimeOffset at, TimeSpan duration, InitPhase phase, ReportStatus status, string? errorType)
    {
        var name = phase == InitPhase.Init ? "init" : "invoke";
        return [$"INIT_REPORT Init Duration: {Milliseconds(duration)} ms\tPhase: {name}\t{Status(status, errorType)}\n"];
    }

    public override IEnumerable<string> Start(DateTimeOffset at, ActiveInvocation invocation) =>
        [$"START RequestId: {invocation.Request.RequestId} Version: {function.Version}\n"];

    public override IEnumerable<string> Finish(DateTimeOffset at, FinishedInvocation finished, InvocationReport report)
    {
        var id = finished.Invocation.Request.RequestId;
        if (finished.Status == ReportStatus.Timeout)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{Time(at)} {id} Task timed out after {function.Timeout.TotalSeconds:F2} seconds\n\n");
        }

        yield return $"END RequestId: {id}\n";
        yield return Report(id, finished, report);
    }

    private string Report(string id, FinishedInvocation finished, InvocationReport report)
    {
        var billed = report.BilledDuration.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
        var line = $"REPORT RequestId: {id}\tDuration: {Milliseconds(report.Duration)} ms\tBilled Duration: {billed} ms\t"
            + $"Memory Size: {function.MemorySize} MB\tMax Memory Used: {report.MaxMemoryUsed} MB\t";
        if (report.InitDuration is { } init)
        {
            line += $"Init Duration: {Milliseconds(init)} ms\t";
        }

        if (finished.Status is ReportStatus.Timeout or ReportStatus.Failure)
        {
            line += $"{Status(finished.Status, finished.ErrorType)}\t";
        }

        return function.TracingMode == "Active" ? $"{line}\n{XRay(finished.Invocation.TraceId)}\n" : line + "\n";
    }

    private static string XRay(string trace)
    {
        var sampled = TraceHeader.Part(trace, "Sampled") == "1" ? "true" : "false";
        return $"XRAY TraceId: {TraceHeader.Part(trace, "Root")}\tSegmentId: {TraceHeader.Part(trace, "Parent")}\tSampled: {sampled}\t";
    }

    private static string Status(ReportStatus status, string? errorType) => status switch
    {
        ReportStatus.Timeout => "Status: timeout",
        _ when errorType is not null => $"Status: error\tError Type: {errorType}",
        _ => "Status: error",
    };
}
