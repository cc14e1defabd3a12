using System.Collections.Concurrent;

namespace LambdaIaC.Local.ControlPlane;

/// <summary>Work that goes on behind an answer. It is told to end when the service stops, and waited for.</summary>
/// <param name="notice">Gets one line when work failed: nobody else would ever hear of it.</param>
internal sealed class BackgroundWork(Action<string> notice) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly CancellationTokenSource _stopping = new();

    public void Start(Func<CancellationToken, Task> work)
    {
        if (_stopping.IsCancellationRequested)
        {
            return;
        }

        var task = Task.Run(() => Run(work));
        _running[task] = true;
        _ = task.ContinueWith(done => _running.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Task.WhenAll(_running.Keys);
        _stopping.Dispose();
    }

    private async Task Run(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(_stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The service is stopping: whoever starts it again finds the state as it was left.
        }
        catch (Exception failure)
        {
            notice($"Work behind an answer failed: {failure.Message}");
        }
    }
}
