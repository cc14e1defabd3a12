using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Logs;

/// <summary>Something on its way through the pipeline, which takes one entry at a time and in order.</summary>
internal interface ILogEntry
{
    ValueTask WriteAsync(ILogStore store);
}

/// <summary>Tells when everything before it has been written.</summary>
internal sealed class MarkerEntry : ILogEntry
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task;

    public ValueTask WriteAsync(ILogStore store)
    {
        _reached.SetResult();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Something that happened in an environment; its text is made off the hot path.</summary>
internal abstract record LogEntry(FunctionLog Log, DateTimeOffset At) : ILogEntry
{
    public async ValueTask WriteAsync(ILogStore store)
    {
        try
        {
            foreach (var message in Render())
            {
                Log.Tail?.Add(message);
                await store.AppendAsync(Log.Function.LogGroup, Log.Stream, new LogEvent(At, message));
            }
        }
        finally
        {
            OnWritten();
        }
    }

    /// <returns>The log events of the entry; none when the log level hides it.</returns>
    protected abstract IEnumerable<string> Render();

    /// <summary>Called when the events have been given to the store, or could not be.</summary>
    protected virtual void OnWritten()
    {
    }
}

/// <summary>Something the function wrote.</summary>
internal sealed record OutputEntry(FunctionLog Log, DateTimeOffset At, string Message) : LogEntry(Log, At)
{
    protected override IEnumerable<string> Render() => Log.Filter.Passes(Message) ? [Message] : [];
}

internal sealed record InitStartEntry(FunctionLog Log, DateTimeOffset At) : LogEntry(Log, At)
{
    protected override IEnumerable<string> Render() => Log.Lines.InitStart(At, Log);
}

internal sealed record InitReportEntry(
    FunctionLog Log, DateTimeOffset At, TimeSpan Duration, InitPhase Phase, ReportStatus Status, string? ErrorType) : LogEntry(Log, At)
{
    protected override IEnumerable<string> Render() => Log.Lines.InitReport(At, Duration, Phase, Status, ErrorType);
}

internal sealed record StartEntry(FunctionLog Log, DateTimeOffset At, ActiveInvocation Invocation) : LogEntry(Log, At)
{
    protected override IEnumerable<string> Render()
    {
        Log.Tail = Invocation.Request.TailLog ? new LogTail() : null;
        return Log.Lines.Start(At, Invocation);
    }
}

/// <summary>The end of an invocation: END and REPORT, and the answer for a caller who waits for the log.</summary>
internal sealed record FinishEntry(FunctionLog Log, DateTimeOffset At, FinishedInvocation Finished) : LogEntry(Log, At)
{
    private InvocationReport? _report;

    protected override IEnumerable<string> Render()
    {
        _report = Finished.Report(Log.Stream, Finished.Usage.PeakMebibytes());
        return Log.Lines.Finish(At, Finished, _report);
    }

    protected override void OnWritten()
    {
        if (Finished.Invocation.Request.TailLog)
        {
            Finished.Invocation.Complete(_report ?? Finished.Report(Log.Stream, Finished.Usage.LastMebibytes), Log.Tail?.ToString());
            Log.Tail = null;
        }
    }
}
