using System.Collections.Concurrent;
using LambdaIaC.Local.Logs;
using LambdaIaC.Local.RuntimeApi;
using LambdaIaC.Local.RuntimeHosts;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Invocation;

/// <summary>
/// Runs functions in processes of their own behind the Lambda Runtime API: one environment per concurrent invocation, reused while it
/// is warm.
/// </summary>
internal sealed class FunctionInvoker : IFunctionInvoker
{
    private readonly ConcurrentDictionary<PoolKey, EnvironmentPool> _pools = new();
    private readonly EnvironmentServices _services;
    private readonly ITimer _reaper;
    private int _disposed;

    /// <param name="options">Where and how to run.</param>
    /// <param name="logs">Where the logs go; it is not disposed with the invoker.</param>
    public FunctionInvoker(FunctionInvokerOptions options, ILogStore logs)
    {
        var runtimes = Path.Combine(AppContext.BaseDirectory, "LambdaRuntimes");
        var notices = new NoticeBoard(options.Notice);
        _services = new EnvironmentServices(
            options,
            new ProcessSandboxFactory(options.StateDirectory, runtimes, portable: options.PortableProcesses),
            new RuntimeLaunchers(new InterpreterLookup()),
            new RuntimeApiServer(),
            new LogPipeline(logs, notices.Say),
            notices);
        var interval = options.IdleLifetime / 4;
        _reaper = options.TimeProvider.CreateTimer(_ => EndIdle(), null, interval, interval);
    }

    /// <summary>How well functions are shut in.</summary>
    public SandboxTier Tier => _services.Sandboxes.Tier;

    /// <summary>What that means, point by point.</summary>
    public IReadOnlyList<SandboxGuarantee> Guarantees => _services.Sandboxes.Guarantees;

    public Task<InvocationResult> InvokeAsync(InvocationRequest request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) == 1, this);
        var invocation = new ActiveInvocation(request);
        PoolOf(request.Target).Rent().Run(invocation);
        return cancellationToken.CanBeCanceled ? invocation.Result.WaitAsync(cancellationToken) : invocation.Result;
    }

    public Task RetireAsync(string functionName, IReadOnlySet<string> keepRevisions)
    {
        var retired = new List<Task>();
        foreach (var key in _pools.Keys.Where(key => key.FunctionName == functionName && !keepRevisions.Contains(key.Revision)))
        {
            if (_pools.TryRemove(key, out var pool))
            {
                retired.Add(pool.RetireAsync());
            }
        }

        return Task.WhenAll(retired);
    }

    /// <summary>Returns when everything that was logged before the call has been given to the store.</summary>
    public Task FlushLogsAsync() => _services.Logs.FlushAsync();

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        await _reaper.DisposeAsync();
        await Task.WhenAll(_pools.Values.Select(pool => pool.CloseAsync()));
        await _services.RuntimeApi.DisposeAsync();
        await _services.Logs.DisposeAsync();
        await _services.Sandboxes.DisposeAsync();
    }

    private EnvironmentPool PoolOf(FunctionVersion function)
    {
        var key = new PoolKey(function.FunctionName, function.Version, function.Revision);
        return _pools.TryGetValue(key, out var pool) ? pool
            : _pools.GetOrAdd(key, _ => new EnvironmentPool(owner => new ExecutionEnvironment(function, owner, _services)));
    }

    private void EndIdle()
    {
        foreach (var pool in _pools.Values)
        {
            pool.EndIdle(_services.Options.IdleLifetime);
        }
    }

    private readonly record struct PoolKey(string FunctionName, string Version, string Revision);
}
