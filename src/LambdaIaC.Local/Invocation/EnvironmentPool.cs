using System.Collections.Concurrent;

namespace LambdaIaC.Local.Invocation;

/// <summary>The environments of one revision of one function. The one that was used last is used first, as on AWS.</summary>
internal sealed class EnvironmentPool(Func<EnvironmentPool, ExecutionEnvironment> create)
{
    private readonly ConcurrentStack<ExecutionEnvironment> _idle = new();
    private readonly ConcurrentDictionary<ExecutionEnvironment, byte> _all = new();
    private volatile bool _closed;

    /// <summary>An idle environment, or a new one that has not been started.</summary>
    public ExecutionEnvironment Rent()
    {
        while (_idle.TryPop(out var idle))
        {
            if (idle.Lease.TryTake())
            {
                return idle;
            }
        }

        var created = create(this);
        _all[created] = 0;
        return created;
    }

    /// <summary>Takes an environment back whose invocation has been answered.</summary>
    public void Return(ExecutionEnvironment environment)
    {
        environment.Lease.Release();
        _idle.Push(environment);
        if (_closed && environment.Lease.TryRetire())
        {
            _ = EndAsync(environment);
        }
    }

    /// <summary>Ends the environments that have been idle for too long.</summary>
    public void EndIdle(TimeSpan lifetime)
    {
        foreach (var environment in _all.Keys.Where(candidate => candidate.Lease.IdleTime >= lifetime && candidate.Lease.TryRetire()))
        {
            _ = EndAsync(environment);
        }
    }

    /// <summary>Ends the idle environments now and the others when their invocation is answered.</summary>
    public Task RetireAsync()
    {
        _closed = true;
        return Task.WhenAll(_all.Keys.Where(environment => environment.Lease.TryRetire()).Select(EndAsync));
    }

    /// <summary>Ends all environments, whatever they are doing.</summary>
    public Task CloseAsync()
    {
        _closed = true;
        return Task.WhenAll(_all.Keys.Select(EndAsync));
    }

    private async Task EndAsync(ExecutionEnvironment environment)
    {
        _all.TryRemove(environment, out _);
        await environment.DisposeAsync();
    }
}
