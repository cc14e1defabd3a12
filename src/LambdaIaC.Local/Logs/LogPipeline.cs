using System.Collections.Concurrent;

namespace LambdaIaC.Local.Logs;

/// <summary>
/// Between the environments and the store: one reader that words the platform's lines, measures memory and fills the tails, so that
/// none of it is done while a caller or a runtime waits. It works in bursts: waking a thread for every line would cost the invocations
/// more than the lines do.
/// </summary>
internal sealed class LogPipeline : IAsyncDisposable
{
    /// <summary>So many entries may wait before functions are made to wait for their output to be taken.</summary>
    private const int Room = 16384;

    private static readonly TimeSpan s_burst = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentQueue<ILogEntry> _entries = new();
    private readonly SemaphoreSlim _wake = new(0);
    private readonly ManualResetEventSlim _closed = new();
    private readonly ILogStore _store;
    private readonly Action<string> _notice;
    private readonly Task _reader;
    private int _asleep;
    private int _queued;

    /// <param name="store">Where the events go.</param>
    /// <param name="notice">Gets one line when an entry could not be written.</param>
    public LogPipeline(ILogStore store, Action<string> notice)
    {
        (_store, _notice) = (store, notice);
        _reader = Task.Run(ReadAsync);
    }

    /// <summary>Queues an entry. Entries of one thread stay in order.</summary>
    /// <param name="entry">What happened.</param>
    /// <param name="urgent">Whether somebody waits for it.</param>
    public void Post(ILogEntry entry, bool urgent = false)
    {
        Interlocked.Increment(ref _queued);
        _entries.Enqueue(entry);
        if (urgent || (Volatile.Read(ref _asleep) == 1 && Interlocked.Exchange(ref _asleep, 0) == 1))
        {
            _wake.Release();
        }
    }

    /// <summary>Returns when everything that was posted before the call has been given to the store.</summary>
    public Task FlushAsync()
    {
        var marker = new MarkerEntry();
        Post(marker, urgent: true);
        return Task.WhenAny(marker.Reached, _reader);
    }

    /// <summary>Blocks the thread that reads the functions' pipes while the store is behind.</summary>
    public void WaitForRoom()
    {
        while (Volatile.Read(ref _queued) > Room && !_closed.Wait(s_burst))
        {
        }
    }

    /// <summary>Everything that was posted is given to the store first.</summary>
    public async ValueTask DisposeAsync()
    {
        _closed.Set();
        _wake.Release();
        await _reader;
    }

    private async Task ReadAsync()
    {
        while (!_closed.IsSet || !_entries.IsEmpty)
        {
            if (await WriteAllAsync())
            {
                await _wake.WaitAsync(s_burst);
            }
            else
            {
                await SleepAsync();
            }
        }
    }

    /// <returns>Whether there was anything.</returns>
    private async ValueTask<bool> WriteAllAsync()
    {
        var any = false;
        while (_entries.TryDequeue(out var entry))
        {
            any = true;
            await WriteAsync(entry);
            Interlocked.Decrement(ref _queued);
        }

        return any;
    }

    /// <summary>The boundary of the pipeline: an entry that fails must not take the following ones with it.</summary>
    private async ValueTask WriteAsync(ILogEntry entry)
    {
        try
        {
            await entry.WriteAsync(_store);
        }
        catch (Exception failure)
        {
            _notice($"A log entry was lost: {failure.Message}");
        }
    }

    /// <summary>Until somebody posts: whoever finds us asleep wakes us.</summary>
    private async Task SleepAsync()
    {
        Interlocked.Exchange(ref _asleep, 1);
        if ((!_entries.IsEmpty || _closed.IsSet) && Interlocked.Exchange(ref _asleep, 0) == 1)
        {
            return;
        }

        await _wake.WaitAsync();
    }
}
