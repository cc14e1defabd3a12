using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Metering;
using LambdaIaC.Local.RuntimeHosts;
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
    private readonly EnvironmentLease _lease;
    private readonly FunctionLog _log;
    private readonly MemoryMeter _memory;
    private readonly InvocationDeadline _deadline;
    private ISandbox? _sandbox;
    private RuntimeInstance? _instance;
    private bool _initialized;
    private int _disposed;

    public ExecutionEnvironment(FunctionVersion function, EnvironmentPool pool, EnvironmentServices services)
    {
        (_function, _pool, _services) = (function, pool, services);
        _lease = new EnvironmentLease(services.Time);
        _log = new FunctionLog(function, services.Logs, services.Time);
        _memory = new MemoryMeter(services.Time);
        _deadline = new InvocationDeadline(services.Time, function.Timeout, expired => _ = TimeOutAsync(expired));
    }

    public EnvironmentLease Lease => _lease;

    /// <summary>Runs an invocation; the environment must have been leased for it.</summary>
    public void Run(ActiveInvocation invocation)
    {
        if (Volatile.Read(ref _instance)?.Session.Offer(invocation) != true)
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
            Settle(invocation);
        }
    }

    public void OnFinished(RuntimeInstance instance, ActiveInvocation invocation)
    {
        instance.Process.DrainOutput();
        var answer = invocation.Answer;
        Finish(invocation, answer?.Status ?? ReportStatus.Success, answer?.ErrorType);
    }

    /// <summary>The process has ended, by itself or by us.</summary>
    /// <param name="instance">Which one.</param>
    /// <param name="exit">How.</param>
    /// <param name="waiting">An invocation that was waiting for it; it gets another process.</param>
    public void OnExited(RuntimeInstance instance, ProcessExit exit, ActiveInvocation? waiting)
    {
        _memory.Note(exit.PeakMemory);
        if (instance.Session.TakeCurrent() is { } interrupted)
        {
            if (IsDisposed)
            {
                interrupted.Abandon();
            }
            else
            {
                Conclude(interrupted, FunctionAnswer.Exited(interrupted.Request.RequestId, exit));
            }
        }

        if (waiting is not null)
        {
            _ = StartAndRunAsync(waiting);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        _deadline.Dispose();
        if (Volatile.Read(ref _instance) is { } instance)
        {
            await instance.EndAsync();
        }

        if (_sandbox is { } sandbox)
        {
            await sandbox.DisposeAsync();
        }
    }

    private bool IsDisposed => Volatile.Read(ref _disposed) == 1;

    /// <summary>The boundary of the slow path: whatever goes wrong in it belongs to the caller of the function.</summary>
    private async Task StartAndRunAsync(ActiveInvocation invocation)
    {
        if (IsDisposed)
        {
            invocation.Abandon();
            return;
        }

        try
        {
            if (!_initialized)
            {
                _initialized = true;
                if (await InitializeAsync(invocation))
                {
                    return;
                }
            }

            await RestartAsync(invocation);
        }
        catch (Exception failure)
        {
            invocation.Fault(failure);
            _pool.Return(this);
        }
    }

    /// <summary>The init phase: before the invocation, under a limit of its own.</summary>
    /// <returns>Whether the invocation is served; after a timeout the start is repeated inside it.</returns>
    private async Task<bool> InitializeAsync(ActiveInvocation invocation)
    {
        _log.InitStart();
        var outcome = await StartAsync(_services.Options.InitLimit);
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
                _log.InitReport(outcome.Duration, InitPhase.Init, ReportStatus.Timeout, null);
                return false;
        }
    }

    /// <summary>A start inside the invocation: after a reset, or because the init phase took too long.</summary>
    private async Task RestartAsync(ActiveInvocation invocation)
    {
        Begin(invocation);
        switch (await StartAsync(_function.Timeout))
        {
            case StartOutcome.Ready:
                await DeliverAsync(invocation);
                break;
            case StartOutcome.Failed failed:
                Conclude(invocation, failed.Answer(invocation.Request.RequestId));
                break;
            default:
                Conclude(invocation, FunctionAnswer.TimedOut(invocation.Request.RequestId, _function.Timeout));
                break;
        }
    }

    private async Task<StartOutcome> StartAsync(TimeSpan limit)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        _sandbox ??= _services.Sandboxes.Create(_function);
        var launch = await _services.Launchers.PrepareAsync(_function, _sandbox.Paths);
        if (launch is not RuntimeLaunch.Ready ready)
        {
            var refusal = (RuntimeLaunch.Refused)launch;
            _services.Notices.Say(refusal.Advice);
            return new StartOutcome.Failed(requestId => FunctionAnswer.CannotStart(requestId, refusal.ErrorType, refusal.Reason));
        }

        _services.Notices.Say(ready.Difference);
        return await StartAsync(ready, limit);
    }

    private async Task<StartOutcome> StartAsync(RuntimeLaunch.Ready launch, TimeSpan limit)
    {
        var began = _services.Time.GetTimestamp();
        RuntimeInstance instance;
        try
        {
            instance = RuntimeInstance.Start(this, _services, _sandbox!, launch, _log);
        }
        catch (ProcessStartException failure)
        {
            return new StartOutcome.Failed(requestId => FunctionAnswer.CannotStart(requestId, "Runtime.InvalidEntrypoint", failure.Message));
        }

        Volatile.Write(ref _instance, instance);
        _memory.Follow(instance.Process);
        using var waiting = new CancellationTokenSource();
        var inTime = await Task.WhenAny(instance.Started, Task.Delay(limit, _services.Time, waiting.Token)) == instance.Started;
        await waiting.CancelAsync();
        var outcome = (inTime ? await instance.Started : new StartOutcome.TimedOut()) with { Duration = _services.Time.GetElapsedTime(began) };
        _memory.Measure();
        if (outcome is not StartOutcome.Ready || IsDisposed)
        {
            await instance.EndAsync();
        }

        return outcome;
    }

    private async Task DeliverAsync(ActiveInvocation invocation)
    {
        var instance = _instance!;
        if (!instance.Session.Offer(invocation))
        {
            // It asked for an event and ended before it could get one.
            if (!invocation.HasBegun)
            {
                Begin(invocation);
            }

            Conclude(invocation, FunctionAnswer.Exited(invocation.Request.RequestId, await instance.Process.Exited));
        }
    }

    private async Task TimeOutAsync(ActiveInvocation invocation)
    {
        if (Volatile.Read(ref _instance) is { } instance && instance.Session.TryTake(invocation))
        {
            _memory.Measure();
            await instance.EndAsync();
            Conclude(invocation, FunctionAnswer.TimedOut(invocation.Request.RequestId, _function.Timeout));
        }
    }

    private void Begin(ActiveInvocation invocation)
    {
        invocation.Begin(_services.Time);
        _log.Start(invocation);
    }

    /// <summary>Ends an invocation whose runtime is gone; if it has been answered before, the answer stays.</summary>
    private void Conclude(ActiveInvocation invocation, FunctionAnswer answer)
    {
        var first = invocation.TryAnswer(answer);
        Finish(invocation, answer.Status, answer.ErrorType);
        if (first)
        {
            Settle(invocation);
        }
    }

    /// <summary>The environment is free before its caller knows: a caller's next request must find it.</summary>
    private void Settle(ActiveInvocation invocation)
    {
        _pool.Return(this);
        if (!invocation.Request.TailLog)
        {
            var finished = Measure(invocation, invocation.Answer!.Status, invocation.Answer.ErrorType);
            invocation.Complete(finished.Report(_log.Stream, _memory.LastMebibytes), logTail: null);
        }
    }

    private void Finish(ActiveInvocation invocation, ReportStatus status, string? errorType) =>
        _log.Finish(Measure(invocation, status, errorType));

    /// <summary>A function that is cut off has run for its timeout; ending it is our time, not its.</summary>
    private FinishedInvocation Measure(ActiveInvocation invocation, ReportStatus status, string? errorType)
    {
        var elapsed = _services.Time.GetElapsedTime(invocation.StartedAt);
        return new FinishedInvocation(invocation, elapsed < _function.Timeout ? elapsed : _function.Timeout, status, errorType, _memory);
    }
}
