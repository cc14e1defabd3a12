using System.Threading.Channels;

namespace LambdaIaC.Local.Logs;

/// <summary>
/// Between the environments and the store: one reader that words the platform's lines, measures memory and fills the tails, so that
/// none of it is done while a caller or a runtime waits.
/// </summary>
internal sealed class LogPipeline : IAsyncDisposable
{
    /// <summary>So many entries may wait before functions are made to wait for their output to be taken.</summary>
    private const int Room = 16384;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(5);

    private readonly Channel<ILogEntry> _entries = Channel.CreateUnbounded<ILogEntry>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ManualResetEventSlim _closed = new();
    private readonly ILogStore _store;
    private readonly Task _reader;
    private int _queued;

    public LogPipeline(ILogStore store)
    {
        _store = store;
        _reader = Task.Run(ReadAsync);
    }

    /// <summary>Queues an entry. Entries of one thread stay in order; after the end they are dropped.</summary>
    public void Post(ILogEntry entry)
    {
        Interlocked.Increment(ref _queued);
        _entries.Writer.TryWrite(entry);
    }

    /// <summary>Returns when everything that was posted before the call has been given to the store.</summary>
    public Task FlushAsync()
    {
        var marker = new MarkerEntry();
        Interlocked.Increment(ref _queued);
        return _entries.Writer.TryWrite(marker) ? marker.Reached : _reader;
    }

    /// <summary>Blocks the thread that reads the functions' pipes while the store is behind.</summary>
    public void WaitForRoom()
    {
        while (Volatile.Read(ref _queued) > Room && !_closed.Wait(s_pause))
        {
        }
    }

    /// <summary>Everything that was posted is given to the store first.</summary>
    public async ValueTask DisposeAsync()
    {
        _entries.Writer.TryComplete();
        _closed.Set();
        await _reader;
    }

    private async Task ReadAsync()
    {
        await foreach (var entry in _entries.Reader.ReadAllAsync())
        {
            await entry.WriteAsync(_store);
            Interlocked.Decrement(ref _queued);
        }
    }
}
