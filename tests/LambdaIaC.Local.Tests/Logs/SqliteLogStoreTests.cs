using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Tests.Invocation;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Local.Tests.Logs;

public sealed class SqliteLogStoreTests : IAsyncDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("lambdaiac-test-");
    private readonly List<string> _notices = [];
    private SqliteLogStore _store;

    public SqliteLogStoreTests() => _store = Open();

    [Fact]
    public async Task Events_come_back_in_order_with_time_and_text()
    {
        var at = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)).AddTicks(7);
        await _store.AppendAsync("/g", "a", new LogEvent(at, "first ü\n"));
        await _store.AppendAsync("/g", "b", new LogEvent(at.AddSeconds(-1), "second\n"));
        await _store.AppendAsync("/other", "a", new LogEvent(at, "elsewhere\n"));

        var all = await _store.ReadAsync("/g", null, 0, 100, CancellationToken.None);
        var one = await _store.ReadAsync("/g", "b", 0, 100, CancellationToken.None);

        Assert.Equal(["first ü\n", "second\n"], all.Select(stored => stored.Event.Message));
        Assert.Equal(["a", "b"], all.Select(stored => stored.Stream));
        Assert.Equal(at, all[0].Event.Timestamp);
        Assert.Equal("second\n", Assert.Single(one).Event.Message);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        for (var i = 0; i < 25; i++)
        {
            await _store.AppendAsync("/g", $"s{i % 3}", new LogEvent(DateTimeOffset.UnixEpoch, $"{i}"));
        }

        var seen = new List<string>();
        var after = 0L;
        while (await _store.ReadAsync("/g", null, after, 10, CancellationToken.None) is { Count: > 0 } page)
        {
            seen.AddRange(page.Select(stored => stored.Event.Message));
            after = page[^1].Sequence;
        }

        Assert.Equal(Enumerable.Range(0, 25).Select(i => $"{i}"), seen);
    }

    [Fact]
    public async Task Everything_is_there_after_the_store_was_closed_and_opened()
    {
        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "kept"));
        await _store.DisposeAsync();

        _store = Open();

        Assert.Equal("kept", Assert.Single(await _store.ReadAsync("/g", null, 0, 10, CancellationToken.None)).Event.Message);
    }

    [Fact]
    public async Task Many_writers_lose_nothing()
    {
        const int writers = 4;
        const int each = 10000;
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < each; i++)
            {
                await _store.AppendAsync("/g", $"w{writer}", new LogEvent(DateTimeOffset.UnixEpoch, $"{i}"));
            }
        })));

        var all = await _store.ReadAsync("/g", null, 0, int.MaxValue, CancellationToken.None);

        Assert.Equal(writers * each, all.Count);
        Assert.All(all.GroupBy(stored => stored.Stream), stream =>
            Assert.Equal(Enumerable.Range(0, each).Select(i => $"{i}"), stream.Select(stored => stored.Event.Message)));
    }

    [Fact]
    public async Task An_event_is_on_disk_soon_without_a_flush()
    {
        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "soon"));

        await Eventually.HoldsAsync(() => Count() == 1);
    }

    [Fact]
    public async Task A_follower_sees_what_is_there_and_what_comes_and_ends_when_told()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "before"));
        await _store.FlushAsync(CancellationToken.None);
        var seen = new List<string>();
        await foreach (var stored in _store.FollowAsync("/g", null, 0, enough.Token))
        {
            seen.Add(stored.Event.Message);
            if (seen.Count < 4)
            {
                await _store.AppendAsync("/other", "a", new LogEvent(DateTimeOffset.UtcNow, "not this"));
                await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, $"later {seen.Count}"));
            }
            else
            {
                await enough.CancelAsync();
            }
        }

        Assert.Equal(["before", "later 1", "later 2", "later 3"], seen);
    }

    [Fact]
    public async Task A_deleted_group_is_gone_and_may_come_again()
    {
        await _store.AppendAsync("/b", "a", new LogEvent(DateTimeOffset.UtcNow, "1"));
        await _store.AppendAsync("/a", "a", new LogEvent(DateTimeOffset.UtcNow, "2"));
        Assert.Equal(["/a", "/b"], await _store.ListGroupsAsync(CancellationToken.None));

        await _store.DeleteGroupAsync("/a", CancellationToken.None);
        Assert.Equal(["/b"], await _store.ListGroupsAsync(CancellationToken.None));
        Assert.Empty(await _store.ReadAsync("/a", null, 0, 10, CancellationToken.None));

        await _store.AppendAsync("/a", "a", new LogEvent(DateTimeOffset.UtcNow, "3"));
        Assert.Equal("3", Assert.Single(await _store.ReadAsync("/a", null, 0, 10, CancellationToken.None)).Event.Message);
    }

    [Fact]
    public async Task Sequence_numbers_are_not_used_again()
    {
        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "1"));
        var first = Assert.Single(await _store.ReadAsync("/g", null, 0, 10, CancellationToken.None)).Sequence;
        await _store.DeleteGroupAsync("/g", CancellationToken.None);

        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "2"));

        Assert.True(Assert.Single(await _store.ReadAsync("/g", null, first, 10, CancellationToken.None)).Sequence > first);
    }

    [Fact]
    public async Task What_cannot_be_written_is_said_once_and_writing_goes_on_afterwards()
    {
        Execute("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'disk full'); END;");
        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "lost"));
        await _store.FlushAsync(CancellationToken.None);
        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "lost too"));
        await _store.FlushAsync(CancellationToken.None);
        Execute("DROP TRIGGER full;");

        await _store.AppendAsync("/g", "a", new LogEvent(DateTimeOffset.UtcNow, "written"));

        Assert.Equal("written", Assert.Single(await _store.ReadAsync("/g", null, 0, 10, CancellationToken.None)).Event.Message);
        Assert.Contains("disk full", Assert.Single(_notices), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }

    private string FilePath => Path.Combine(_directory.FullName, "logs.db");

    private SqliteLogStore Open() => new(FilePath, _notices.Add);

    private void Execute(string statement)
    {
        using var connection = LogDatabase.Open($"Data Source={FilePath}");
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private long Count()
    {
        using var connection = LogDatabase.Open($"Data Source={FilePath}");
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM events;";
        return (long)command.ExecuteScalar()!;
    }
}
