using System.Text.Json;
using System.Text.Json.Nodes;
using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Logs;

/// <summary>The JSON format: one object with the schema of the Telemetry API per event, filtered by the system log level.</summary>
/// <remarks>
/// Source: AWS Lambda Developer Guide, "Log-level filtering", table of system log events: what succeeded is INFO for start, report and
/// initStart and DEBUG for runtimeDone; what failed is WARN.
/// </remarks>
internal sealed class JsonPlatformLines(FunctionVersion function) : PlatformLines
{
    private const string SchemaInitializationType = "on-demand";

    private readonly SystemLogLevel _level =
        Enum.TryParse<SystemLogLevel>(function.SystemLogLevel, ignoreCase: true, out var level) ? level : SystemLogLevel.Info;

    private enum SystemLogLevel
    {
        Debug,
        Info,
        Warn,
    }

    public override IEnumerable<string> InitStart(DateTimeOffset at, FunctionLog log) => Line(SystemLogLevel.Info, at, "platform.initStart", new()
    {
        ["initializationType"] = SchemaInitializationType,
        ["phase"] = "init",
        ["runtimeVersion"] = RuntimeVersion.Of(function),
        ["runtimeVersionArn"] = RuntimeVersion.ArnOf(function),
        ["functionName"] = function.FunctionName,
        ["functionArn"] = $"arn:aws:lambda:{function.Region}:{function.AccountId}:function:{function.FunctionName}",
        ["functionVersion"] = function.Version,
        ["instanceId"] = log.Stream,
        ["instanceMaxMemory"] = (long)function.MemorySize * 1024 * 1024,
    });

    public override IEnumerable<string> InitReport(
        DateTimeOffset at, TimeSpan duration, InitPhase phase, ReportStatus status, string? errorType)
    {
        var record = new JsonObject
        {
            ["initializationType"] = SchemaInitializationType,
            ["phase"] = phase == InitPhase.Init ? "init" : "invoke",
            ["status"] = Status(status),
        };
        if (errorType is not null)
        {
            record["errorType"] = errorType;
        }

        record["metrics"] = new JsonObject { ["durationMs"] = Rounded(duration) };
        return Line(SystemLogLevel.Warn, at, "platform.initReport", record);
    }

    public override IEnumerable<string> Start(DateTimeOffset at, ActiveInvocation invocation) => Line(SystemLogLevel.Info, at, "platform.start", new()
    {
        ["requestId"] = invocation.Request.RequestId,
        ["version"] = function.Version,
        ["tracing"] = Tracing(invocation),
    });

    public override IEnumerable<string> Finish(DateTimeOffset at, FinishedInvocation finished, InvocationReport report)
    {
        var failed = finished.Status != ReportStatus.Success;
        return
        [
            .. Line(failed ? SystemLogLevel.Warn : SystemLogLevel.Debug, at, "platform.runtimeDone", RuntimeDone(finished, report)),
            .. Line(failed ? SystemLogLevel.Warn : SystemLogLevel.Info, at, "platform.report", Report(finished, report)),
        ];
    }

    private static JsonObject RuntimeDone(FinishedInvocation finished, InvocationReport report)
    {
        var record = Outcome(finished);
        record["metrics"] = new JsonObject
        {
            ["durationMs"] = Rounded(report.Duration),
            ["producedBytes"] = finished.Invocation.Answer?.Payload.Length ?? 0,
        };
        record["tracing"] = Tracing(finished.Invocation);
        return record;
    }

    private JsonObject Report(FinishedInvocation finished, InvocationReport report)
    {
        var record = Outcome(finished);
        var metrics = new JsonObject
        {
            ["durationMs"] = Rounded(report.Duration),
            ["billedDurationMs"] = (long)report.BilledDuration.TotalMilliseconds,
            ["memorySizeMB"] = function.MemorySize,
            ["maxMemoryUsedMB"] = report.MaxMemoryUsed,
        };
        if (report.InitDuration is { } init)
        {
            metrics["initDurationMs"] = Rounded(init);
        }

        record["metrics"] = metrics;
        record["tracing"] = Tracing(finished.Invocation);
        return record;
    }

    private static JsonObject Outcome(FinishedInvocation finished)
    {
        var record = new JsonObject { ["requestId"] = finished.Invocation.Request.RequestId, ["status"] = Status(finished.Status) };
        if (finished.ErrorType is not null)
        {
            record["errorType"] = finished.ErrorType;
        }

        return record;
    }

    private static JsonObject Tracing(ActiveInvocation invocation) => new()
    {
        ["spanId"] = TraceHeader.Part(invocation.TraceId, "Parent"),
        ["type"] = "X-Amzn-Trace-Id",
        ["value"] = invocation.TraceId,
    };

    private static string Status(ReportStatus status) => status switch
    {
        ReportStatus.Success => "success",
        ReportStatus.FunctionError => "error",
        ReportStatus.Timeout => "timeout",
        _ => "failure",
    };

    private static double Rounded(TimeSpan duration) => Math.Round(duration.TotalMilliseconds, 3);

    private IEnumerable<string> Line(SystemLogLevel level, DateTimeOffset at, string type, JsonObject record)
    {
        if (level >= _level)
        {
            yield return JsonSerializer.Serialize(new JsonObject { ["time"] = Time(at), ["type"] = type, ["record"] = record }, AwsJson.Options) + "\n";
        }
    }
}
