using LambdaIaC.Engine.Providers;

namespace LambdaIaC.Engine.Execution;

/// <summary>
/// Runs the operations of a graph: several at a time, each as soon as what it needs is done. What failed takes its dependents with
/// it and nothing else.
/// </summary>
internal sealed class Executor(OperationGraph graph, OperationRunner runner, ExecutionOptions options, TimeProvider time)
{
    private readonly Ledger _ledger = new(graph, options.Progress);
    private readonly Dictionary<Task<ResourceState?>, RunningCall> _running = [];

    /// <summary>Runs until everything is over, or until the calls that are running are when it is cancelled.</summary>
    /// <exception cref="Errors.EngineException">The state cannot be written; what was started stays in the journal.</exception>
    public async Task<ExecutionResult> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                while (!cancellationToken.IsCancellationRequested && await StartReadyAsync().ConfigureAwait(false))
                {
                }

                if (_running.Count == 0)
                {
                    return _ledger.ToResult(isCancelled: cancellationToken.IsCancellationRequested && _ledger.IsUnfinished);
                }

                await WaitAsync().ConfigureAwait(false);
                SettleFinished();
            }
        }
        finally
        {
            // After a bug or a full disk the other calls still end in peace: their entries in the journal are finished next time.
            await ((Task)Task.WhenAll(_running.Keys)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Starts as many operations as may run.</summary>
    /// <returns>Whether operations ended without a call, so that others may be ready now.</returns>
    private async Task<bool> StartReadyAsync()
    {
        var hasSettled = false;
        var works = new List<Preparation.Work>();
        while (_running.Count + works.Count < Math.Max(1, options.Parallelism) && _ledger.TryTake(out var operation))
        {
            switch (await PrepareAsync(operation).ConfigureAwait(false))
            {
                case Preparation.Work work:
                    works.Add(work);
                    break;
                case Preparation.Refused refused:
                    _ledger.Fail(operation, refused.Message, TimeSpan.Zero);
                    hasSettled = true;
                    break;
                default:
                    _ledger.Unchanged(operation);
                    hasSettled = true;
                    break;
            }
        }

        foreach (var work in runner.Start(works))
        {
            _ledger.Started(work.Operation);
            _running.Add(Task.Run(() => work.Call(options.Abort), CancellationToken.None), new RunningCall(work, time.GetTimestamp()));
        }

        return hasSettled;
    }

    private async Task<Preparation> PrepareAsync(Operation operation)
    {
        try
        {
            return await runner.PrepareAsync(operation, options.Abort).ConfigureAwait(false);
        }
        catch (ProviderException exception)
        {
            return new Preparation.Refused(operation, $"{exception.Code}: {exception.Message}");
        }
        catch (Errors.EngineException exception)
        {
            // A reference to an attribute that the new resource does not have: this step fails, others go on.
            return new Preparation.Refused(operation, exception.Message);
        }
    }

    private async Task WaitAsync()
    {
        using var heartbeat = new CancellationTokenSource();
        var pause = Task.Delay(options.HeartbeatInterval, time, heartbeat.Token);
        if (await Task.WhenAny([.. _running.Keys, pause]).ConfigureAwait(false) == pause)
        {
            foreach (var call in _running.Values)
            {
                _ledger.StillRunning(call.Work.Operation, time.GetElapsedTime(call.Started));
            }
        }

        await heartbeat.CancelAsync().ConfigureAwait(false);
    }

    private void SettleFinished()
    {
        foreach (var (task, call) in _running.Where(static running => running.Key.IsCompleted).ToArray())
        {
            _running.Remove(task);
            Settle(task, call.Work, time.GetElapsedTime(call.Started));
        }
    }

    private void Settle(Task<ResourceState?> task, Preparation.Work work, TimeSpan elapsed)
    {
        switch (task)
        {
            case { IsCompletedSuccessfully: true }:
                runner.Succeed(work, task.Result);
                _ledger.Succeed(work.Operation, elapsed);
                break;
            case { Exception.InnerException: ProviderException refusal }:
                _ledger.Fail(work.Operation, runner.Fail(work, refusal), elapsed);
                break;
            case { IsCanceled: true } when options.Abort.IsCancellationRequested:
                _ledger.Interrupt(work.Operation, elapsed);
                break;
            default:
                task.GetAwaiter().GetResult();
                break;
        }
    }

    private sealed record RunningCall(Preparation.Work Work, long Started);
}
