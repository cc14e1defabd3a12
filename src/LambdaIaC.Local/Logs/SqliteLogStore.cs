using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Local.Logs;

/// <summary>
/// Log events in a SQLite file. Writers only queue; one writer of ours commits what has gathered, at the latest after 50 ms. Logs are not
/// worth a disk flush per commit: after a power cut the last moments may be missing, and the file is whole.
/// </summary>
internal sealed class SqliteLogStore : ILogStore
{
    private const int QueueLength = 16384;
    private const int LargestGroup = 2048;

    private static readonly TimeSpan s_gathering = TimeSpan.FromMilliseconds(25);

    /// <summary>What another process writes into the file is only seen by looking.</summary>
    private static readonly TimeSpan s_otherWriters = TimeSpan.FromMilliseconds(500);

    private readonly Channel<Pending> _queue = Channel.CreateBounded<Pending>(
        new BoundedChannelOptions(QueueLength) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
    private readonly string _connectionString;
    private readonly Action<string> _notice;
    private readonly SqliteConnection _writing;
    private readonly SqliteCommand _insert;
    private readonly Dictionary<(string Group, string Stream), long> _streams = [];
    private readonly Task _writer;
    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _failing;
    private int _disposed;

    /// <param name="path">The file, such as <c>logs.db</c> in the state directory; it is made if there is none.</param>
    /// <param name="notice">Gets one line when events could not be written.</param>
    /// <exception cref="SqliteException">The file cannot be opened, or is no database.</exception>
    public SqliteLogStore(string path, Action<string>? notice = null)
    {
        _notice = notice ?? (static _ => { });
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path }.ToString();
        _writing = LogDatabase.Open(_connectionString);
        LogDatabase.CreateTables(_writing);
        _insert = LogDatabase.PrepareInsert(_writing);
        _writer = Task.Run(WriteAsync);
    }

    public ValueTask AppendAsync(string group, string stream, LogEvent logEvent) =>
        _queue.Writer.WriteAsync(new Pending(group, stream, logEvent, null));

    public async Task<IReadOnlyList<StoredLogEvent>> ReadAsync(
        string group, string? stream, long after, int limit, CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        return await Task.Run(() => Read(group, stream, after, limit), cancellationToken);
    }

    public async IAsyncEnumerable<StoredLogEvent> FollowAsync(
        string group, string? stream, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int page = 1000;
        while (!cancellationToken.IsCancellationRequested)
        {
            var changed = _changed.Task;
            var events = Read(group, stream, after, page);
            foreach (var stored in events)
            {
                after = stored.Sequence;
                yield return stored;
            }

            if (events.Count < page)
            {
                await changed.WaitAsync(s_otherWriters, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    public async Task<IReadOnlyList<string>> ListGroupsAsync(CancellationToken cancellationToken)
    {
        await FlushAsync(cancellationToken);
        using var connection = LogDatabase.Open(_connectionString);
        return LogDatabase.Groups(connection);
    }

    public async Task DeleteGroupAsync(string group, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await _queue.Writer.WriteAsync(new Pending(group, null, null, done), cancellationToken);
        await done.Task.WaitAsync(cancellationToken);
    }

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_queue.Writer.TryWrite(new Pending(null, null, null, done)) || await WaitAndWriteAsync(done, cancellationToken))
        {
            await done.Task.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _queue.Writer.TryComplete();
            await _writer;
            await _insert.DisposeAsync();
            await _writing.DisposeAsync();
        }
    }

    private async Task<bool> WaitAndWriteAsync(TaskCompletionSource done, CancellationToken cancellationToken)
    {
        while (await _queue.Writer.WaitToWriteAsync(cancellationToken))
        {
            if (_queue.Writer.TryWrite(new Pending(null, null, null, done)))
            {
                return true;
            }
        }

        return false;
    }

    private List<StoredLogEvent> Read(string group, string? stream, long after, int limit)
    {
        using var connection = LogDatabase.Open(_connectionString);
        return LogDatabase.Read(connection, group, stream, after, limit);
    }

    private async Task WriteAsync()
    {
        var gathered = new List<Pending>(LargestGroup);
        while (await _queue.Reader.WaitToReadAsync())
        {
            var urgent = Gather(gathered);
            if (!urgent && gathered.Count < LargestGroup)
            {
                await Task.Delay(s_gathering);
                Gather(gathered);
            }

            Commit(gathered);
            gathered.Clear();
        }
    }

    /// <returns>Whether somebody waits for the commit.</returns>
    private bool Gather(List<Pending> gathered)
    {
        var urgent = false;
        while (gathered.Count < LargestGroup && _queue.Reader.TryRead(out var pending))
        {
            gathered.Add(pending);
            urgent |= pending.Done is not null;
        }

        return urgent;
    }

    private void Commit(List<Pending> group)
    {
        try
        {
            using var transaction = _writing.BeginTransaction();
            _insert.Transaction = transaction;
            foreach (var pending in group)
            {
                Apply(pending, transaction);
            }

            transaction.Commit();
            _failing = false;
        }
        catch (SqliteException failure)
        {
            // What the transaction would have made is not there.
            _streams.Clear();

            // Holding functions up until there is room on the disk would be worse than a gap in their logs; it is said once.
            if (!_failing)
            {
                _failing = true;
                _notice($"Logs cannot be written ({failure.Message}); events are lost until {_writing.DataSource} can be written again.");
            }
        }

        Interlocked.Exchange(ref _changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        group.ForEach(pending => pending.Done?.SetResult());
    }

    private void Apply(Pending pending, SqliteTransaction transaction)
    {
        if (pending is { Group: { } group, Stream: { } stream, Event: { } logEvent })
        {
            if (!_streams.TryGetValue((group, stream), out var id))
            {
                _streams[(group, stream)] = id = LogDatabase.StreamId(_writing, transaction, group, stream);
            }

            LogDatabase.Insert(_insert, id, logEvent);
        }
        else if (pending.Group is { } deleted)
        {
            LogDatabase.DeleteGroup(_writing, transaction, deleted);
            _streams.Clear();
        }
    }

    /// <summary>An event to write; without a stream a group to delete, without a group only a request to commit.</summary>
    private readonly record struct Pending(string? Group, string? Stream, LogEvent? Event, TaskCompletionSource? Done);
}
