using Microsoft.Data.Sqlite;

namespace LambdaIaC.Local.Logs;

/// <summary>The tables of the log store and the statements on them.</summary>
internal static class LogDatabase
{
    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;");
        return connection;
    }

    public static void CreateTables(SqliteConnection connection) => Execute(connection, """
        CREATE TABLE IF NOT EXISTS streams (
            id INTEGER PRIMARY KEY,
            log_group TEXT NOT NULL,
            name TEXT NOT NULL,
            UNIQUE (log_group, name));
        CREATE TABLE IF NOT EXISTS events (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            stream INTEGER NOT NULL REFERENCES streams (id),
            timestamp INTEGER NOT NULL,
            message TEXT NOT NULL);
        CREATE INDEX IF NOT EXISTS events_by_stream ON events (stream, sequence);
        """);

    public static SqliteCommand PrepareInsert(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO events (stream, timestamp, message) VALUES ($stream, $timestamp, $message);";
        command.Parameters.Add("$stream", SqliteType.Integer);
        command.Parameters.Add("$timestamp", SqliteType.Integer);
        command.Parameters.Add("$message", SqliteType.Text);
        return command;
    }

    public static void Insert(SqliteCommand insert, long stream, LogEvent logEvent)
    {
        insert.Parameters[0].Value = stream;
        insert.Parameters[1].Value = logEvent.Timestamp.UtcTicks;
        insert.Parameters[2].Value = logEvent.Message;
        insert.ExecuteNonQuery();
    }

    /// <summary>The id of a stream, which is made if there is none.</summary>
    public static long StreamId(SqliteConnection connection, SqliteTransaction transaction, string group, string stream)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT OR IGNORE INTO streams (log_group, name) VALUES ($group, $stream);
            SELECT id FROM streams WHERE log_group = $group AND name = $stream;
            """;
        command.Parameters.AddWithValue("$group", group);
        command.Parameters.AddWithValue("$stream", stream);
        return (long)command.ExecuteScalar()!;
    }

    public static void DeleteGroup(SqliteConnection connection, SqliteTransaction transaction, string group)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            DELETE FROM events WHERE stream IN (SELECT id FROM streams WHERE log_group = $group);
            DELETE FROM streams WHERE log_group = $group;
            """;
        command.Parameters.AddWithValue("$group", group);
        command.ExecuteNonQuery();
    }

    public static List<StoredLogEvent> Read(SqliteConnection connection, string group, string? stream, long after, int limit)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT events.sequence, streams.name, events.timestamp, events.message
            FROM events JOIN streams ON streams.id = events.stream
            WHERE streams.log_group = $group AND ($stream IS NULL OR streams.name = $stream) AND events.sequence > $after
            ORDER BY events.sequence LIMIT $limit;
            """;
        command.Parameters.AddWithValue("$group", group);
        command.Parameters.AddWithValue("$stream", (object?)stream ?? DBNull.Value);
        command.Parameters.AddWithValue("$after", after);
        command.Parameters.AddWithValue("$limit", limit);
        using var reader = command.ExecuteReader();
        var events = new List<StoredLogEvent>();
        while (reader.Read())
        {
            var timestamp = new DateTimeOffset(reader.GetInt64(2), TimeSpan.Zero);
            events.Add(new StoredLogEvent(reader.GetInt64(0), reader.GetString(1), new LogEvent(timestamp, reader.GetString(3))));
        }

        return events;
    }

    public static List<string> Groups(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT DISTINCT log_group FROM streams ORDER BY log_group;";
        using var reader = command.ExecuteReader();
        var groups = new List<string>();
        while (reader.Read())
        {
            groups.Add(reader.GetString(0));
        }

        return groups;
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
