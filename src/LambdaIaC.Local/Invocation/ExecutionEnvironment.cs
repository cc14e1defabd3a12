using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Metering;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Invocation;

/// <summary>
/// One execution environment: it serves one invocation at a time. Its process may be replaced after a timeout or a crash; its place,
/// its files and its log stream stay.
/// </summary>
internal sealed class ExecutionEnvironment : IAsyncDisposable
{
    private readonly FunctionVersion _function;
    private readonly EnvironmentPool _pool;
    private readonly EnvironmentServices _services;
    private readonly FunctionLog _log;
    private readonly MemoryMeter _memory;
    private readonly EnvironmentRuntime _runtime;
    private readonly InvocationDeadline _deadline;
    private bool _initialized;

    public ExecutionEnvironment(FunctionVersion function, EnvironmentPool pool, EnvironmentServices services)
    {
        (_function, _pool, _services) = (function, pool, services);
        Lease = new EnvironmentLease(services.Time);
        _log = new FunctionLog(function, services.Logs, services.Time);
        _memory = new MemoryMeter(services.Time);
        _runtime = new EnvironmentRuntime(this, function, services, _log, _memory);
        _deadline = new InvocationDeadline(services.Time, function.Timeout, expired => _ = TimeOutAsync(expired));
    }

    public EnvironmentLease Lease { get; }

    /// <summary>Runs an invocation; the environment must have been leased for it.</summary>
    public void Run(ActiveInvocation invocation)
    {
        if (_runtime.Instance?.Session.Offer(invocation) != true)
        {
            _ = StartAndRunAsync(invocation);
        }
    }

    /// <summary>The clock of an invocation starts when its event leaves for the runtime.</summary>
    public void OnHandedOut(ActiveInvocation invocation)
    {
        if (!invocation.HasBegun)
        {
            Begin(invocation);
        }

        _deadline.Watch(invocation);
    }

    public void OnAnswered(ActiveInvocation invocation, FunctionAnswer answer)
    {
        if (invocation.TryAnswer(answer))
        {
            Settle(invocation, answer);
        }
    }

    /// <summary>The runtime has come back for its next event: what it wrote until now belongs above the END line.</summary>
    public void OnFinished(RuntimeInstance instance, ActiveInvocation invocation)
    {
        instance.Process.DrainOutput();
        Finish(invocation, invocation.Answer?.Status ?? ReportStatus.Success, invocation.Answer?.ErrorType);
    }

    /// <summary>The process has ended, by itself or by us.</summary>
    /// <param name="instance">Which one.</param>
    /// <param name="exit">How.</param>
    /// <param name="waiting">An invocation that was waiting for it; it gets another process.</param>
    public void OnExited(RuntimeInstance instance, ProcessExit exit, ActiveInvocation? waiting)
    {
        _memory.Note(exit.PeakMemory);
        if (instance.TakeExpired() is { } expired)
        {
            ConcludeTimeOut(expired);
        }

        if (instance.Session.TakeCurrent() is { } interrupted)
        {
            Conclude(interrupted, FunctionAnswer.Exited(interrupted.Request.RequestId, exit));
        }

        if (waiting is not null)
        {
            _ = StartAndRunAsync(waiting);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _deadline.Dispose();
        await _runtime.DisposeAsync();
    }

    /// <summary>The boundary of the slow path: whatever goes wrong in it belongs to the caller of the function.</summary>
    private async Task StartAndRunAsync(ActiveInvocation invocation)
    {
        try
        {
            if (_runtime.IsDisposed)
            {
                invocation.Abandon();
            }
            else if (_initialized || !await InitializeAsync(invocation))
            {
                await RestartAsync(invocation);
            }
        }
        catch (Exception failure)
        {
            if (invocation.TryFault(failure))
            {
                _pool.Return(this);
            }
        }
    }

    /// <summary>The init phase: before the invocation, under a limit of its own.</summary>
    /// <returns>Whether the invocation is served; after a timeout the start is repeated inside it.</returns>
    private async Task<bool> InitializeAsync(ActiveInvocation invocation)
    {
        _initialized = true;
        _log.InitStart();
        var outcome = await _runtime.StartAsync(_services.Options.InitLimit);
        switch (outcome)
        {
            case StartOutcome.Ready:
                invocation.InitDuration = outcome.Duration;
                await DeliverAsync(invocation);
                return true;
            case StartOutcome.Failed failed:
                var answer = failed.Answer(invocation.Request.RequestId);
                _log.InitReport(outcome.Duration, InitPhase.Init, answer.Status, answer.ErrorType);
                Begin(invocation);
                Conclude(invocation, answer);
                return true;
            default:
                _log.InitReport(outcome.Duration, InitPhase.Init, ReportStatus.Timeout, errorType: null);
                return false;
        }
    }

    /// <summary>A start inside the invocation: after a reset, or because the init phase took too long.</summary>
    private async Task RestartAsync(ActiveInvocation invocation)
    {
        Begin(invocation);
        switch (await _runtime.StartAsync(_function.Timeout))
        {
            case StartOutcome.Ready:
                await DeliverAsync(invocation);
                break;
            case StartOutcome.Failed failed:
                Conclude(invocation, failed.Answer(invocation.Request.RequestId));
                break;
            default:
                ConcludeTimeOut(invocation);
                break;
        }
    }

    private async Task DeliverAsync(ActiveInvocation invocation)
    {
        if (_runtime.Instance is { } instance && !instance.Session.Offer(invocation))
        {
            // It asked for an event and ended before it could get one.
            if (!invocation.HasBegun)
            {
                Begin(invocation);
            }

            Conclude(invocation, FunctionAnswer.Exited(invocation.Request.RequestId, await instance.Process.Exited));
        }
    }

    /// <summary>Ends the process; its exit concludes the invocation, unless it does not come.</summary>
    private async Task TimeOutAsync(ActiveInvocation invocation)
    {
        if (_runtime.Instance is { } instance && instance.Session.TryTake(invocation))
        {
            _memory.Measure();
            instance.Expire(invocation);
            if (!await instance.EndAsync() && instance.TakeExpired() is { } expired)
            {
                ConcludeTimeOut(expired);
            }
        }
    }

    private void Begin(ActiveInvocation invocation)
    {
        invocation.Begin(_services.Time);
        _log.Start(invocation);
    }

    private void ConcludeTimeOut(ActiveInvocation invocation) =>
        Conclude(invocation, FunctionAnswer.TimedOut(invocation.Request.RequestId, _function.Timeout));

    /// <summary>Ends an invocation whose runtime is gone; if it has been answered before, the answer stays.</summary>
    private void Conclude(ActiveInvocation invocation, FunctionAnswer answer)
    {
        if (_runtime.IsDisposed)
        {
            // It is we who have ended the process: that says nothing about the function.
            invocation.Abandon();
            return;
        }

        var first = invocation.TryAnswer(answer);
        Finish(invocation, answer.Status, answer.ErrorType);
        if (first)
        {
            Settle(invocation, answer);
        }
    }

    /// <summary>The environment is free before its caller knows: a caller's next request must find it.</summary>
    private void Settle(ActiveInvocation invocation, FunctionAnswer answer)
    {
        var duration = DurationOf(invocation);
        _pool.Return(this);
        if (!invocation.Request.TailLog)
        {
            var finished = new FinishedInvocation(invocation, duration, answer.Status, answer.ErrorType, _memory);
            invocation.Complete(finished.Report(_log.Stream, _memory.LastMebibytes), logTail: null);
        }
    }

    private void Finish(ActiveInvocation invocation, ReportStatus status, string? errorType) =>
        _log.Finish(new FinishedInvocation(invocation, DurationOf(invocation), status, errorType, _memory));

    /// <summary>A function that is cut off has run for its timeout; ending it is our time, not its.</summary>
    private TimeSpan DurationOf(ActiveInvocation invocation)
    {
        var elapsed = _services.Time.GetElapsedTime(invocation.StartedAt);
        return elapsed < _function.Timeout ? elapsed : _function.Timeout;
    }
}
