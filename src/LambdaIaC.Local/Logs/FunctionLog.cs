using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Logs;

/// <summary>The log stream of one execution environment. Every call only queues: nothing here waits for the disk.</summary>
internal sealed class FunctionLog
{
    private readonly LogPipeline _pipeline;
    private readonly TimeProvider _time;

    public FunctionLog(FunctionVersion function, LogPipeline pipeline, TimeProvider time)
    {
        (Function, _pipeline, _time) = (function, pipeline, time);
        Lines = PlatformLines.For(function);
        Filter = new ApplicationLogFilter(function);
        Stream = $"{time.GetUtcNow():yyyy'/'MM'/'dd}/[{function.Version}]{Guid.NewGuid():N}";
    }

    public FunctionVersion Function { get; }

    /// <summary><c>YYYY/MM/DD/[version]</c> and 32 hexadecimal digits.</summary>
    public string Stream { get; }

    public PlatformLines Lines { get; }

    public ApplicationLogFilter Filter { get; }

    /// <summary>The end of the log of the current invocation; null unless its caller wants it. Belongs to the pipeline.</summary>
    public LogTail? Tail { get; set; }

    /// <summary>Blocks while too much is queued.</summary>
    public void WaitForRoom() => _pipeline.WaitForRoom();

    public void Output(DateTimeOffset at, string message) => _pipeline.Post(new OutputEntry(this, at, message));

    public void InitStart() => _pipeline.Post(new InitStartEntry(this, _time.GetUtcNow()));

    /// <summary>The init phase failed or was cut off; a successful one has no line of its own.</summary>
    public void InitReport(TimeSpan duration, InitPhase phase, ReportStatus status, string? errorType) =>
        _pipeline.Post(new InitReportEntry(this, _time.GetUtcNow(), duration, phase, status, errorType));

    public void Start(ActiveInvocation invocation) => _pipeline.Post(new StartEntry(this, _time.GetUtcNow(), invocation));

    public void Finish(FinishedInvocation finished) =>
        _pipeline.Post(new FinishEntry(this, _time.GetUtcNow(), finished), urgent: finished.Invocation.Request.TailLog);
}
