using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Metering;
using LambdaIaC.Local.RuntimeHosts;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Invocation;

/// <summary>The place of an environment and the process that runs in it at the moment: made when it is first needed, replaced by a restart.</summary>
internal sealed class EnvironmentRuntime(
    ExecutionEnvironment environment, FunctionVersion function, EnvironmentServices services, FunctionLog log, MemoryMeter memory) : IAsyncDisposable
{
    private ISandbox? _sandbox;
    private RuntimeInstance? _instance;
    private int _disposed;

    /// <summary>The latest process; null before the first start. It may have ended.</summary>
    public RuntimeInstance? Instance => Volatile.Read(ref _instance);

    public bool IsDisposed => Volatile.Read(ref _disposed) == 1;

    /// <summary>Starts a process and waits until it asks for an event, fails or takes too long; then it is ended.</summary>
    public async Task<StartOutcome> StartAsync(TimeSpan limit)
    {
        _sandbox ??= services.Sandboxes.Create(function);
        switch (await services.Launchers.PrepareAsync(function, _sandbox.Paths))
        {
            case RuntimeLaunch.Refused refused:
                services.Notices.Say(refused.Advice);
                return new StartOutcome.Failed(requestId => FunctionAnswer.CannotStart(requestId, refused.ErrorType, refused.Reason));
            case RuntimeLaunch.Ready ready:
                services.Notices.Say(ready.Difference);
                foreach (var difference in MachineDifferences.Of(function, _sandbox.Paths))
                {
                    services.Notices.Say(difference);
                }

                return await StartAsync(_sandbox, ready, limit);
            case var other:
                throw new InvalidOperationException($"Unknown launch: {other}.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        Volatile.Write(ref _disposed, 1);
        if (Instance is { } instance)
        {
            await instance.EndAsync();
        }

        if (_sandbox is { } sandbox)
        {
            await sandbox.DisposeAsync();
        }
    }

    private async Task<StartOutcome> StartAsync(ISandbox sandbox, RuntimeLaunch.Ready launch, TimeSpan limit)
    {
        var began = services.Time.GetTimestamp();
        RuntimeInstance instance;
        try
        {
            instance = RuntimeInstance.Start(environment, services, sandbox, launch, log);
        }
        catch (ProcessStartException failure)
        {
            return new StartOutcome.Failed(requestId => FunctionAnswer.CannotStart(requestId, "Runtime.InvalidEntrypoint", failure.Message));
        }

        Volatile.Write(ref _instance, instance);
        memory.Follow(instance.Process);
        using var waiting = new CancellationTokenSource();
        var inTime = await Task.WhenAny(instance.Started, Task.Delay(limit, services.Time, waiting.Token)) == instance.Started;
        await waiting.CancelAsync();
        var elapsed = services.Time.GetElapsedTime(began);
        // A timer may fire some milliseconds early; what was cut off at its limit never lasted less.
        StartOutcome outcome = inTime
            ? await instance.Started with { Duration = elapsed }
            : new StartOutcome.TimedOut { Duration = elapsed < limit ? limit : elapsed };
        memory.Measure();
        if (IsDisposed)
        {
            // Whoever disposed of us may have come before there was anything to end.
            await DisposeAsync();
        }
        else if (outcome is not StartOutcome.Ready)
        {
            await instance.EndAsync();
        }

        return outcome;
    }
}
