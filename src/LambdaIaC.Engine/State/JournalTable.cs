using System.Globalization;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Engine.State;

/// <summary>The rows of the journal: every step before it starts and after it ends.</summary>
internal static class JournalTable
{
    /// <summary>Finished steps that are kept for questions afterwards.</summary>
    private const int KeptEntries = 1000;

    private const string Started = "started";

    /// <summary>Steps that were started and never finished, oldest first.</summary>
    public static IReadOnlyList<JournalEntry> Interrupted(StateTransaction transaction) => transaction.Rows(
        "SELECT id, operation, kind, logical_id, type, token, resource_key, payload FROM journal WHERE status = @status ORDER BY id",
        Read,
        ("@status", Started));

    /// <summary>Writes a step down before it starts.</summary>
    /// <returns>The step with its id.</returns>
    public static JournalEntry Start(StateTransaction transaction, JournalEntry entry, DateTimeOffset now)
    {
        var id = transaction.Number(
            """
            INSERT INTO journal (operation, kind, logical_id, type, token, resource_key, payload, status, started)
            VALUES (@operation, @kind, @logicalId, @type, @token, @resourceKey, @payload, @status, @started)
            RETURNING id
            """,
            ("@operation", entry.Operation),
            ("@kind", entry.Kind.ToString()),
            ("@logicalId", entry.LogicalId),
            ("@type", entry.Type),
            ("@token", entry.Token),
            ("@resourceKey", entry.ResourceKey),
            ("@payload", JournalPayload.Of(entry).ToJson()),
            ("@status", Started),
            ("@started", now.ToString("O", CultureInfo.InvariantCulture)));
        return entry with { Id = id };
    }

    /// <summary>Notes how a step ended.</summary>
    /// <param name="transaction">The transaction that also changes the resource.</param>
    /// <param name="id">The step.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="now">When.</param>
    /// <param name="message">Why it failed, without secrets; null when it succeeded.</param>
    public static void Finish(StateTransaction transaction, long id, JournalOutcome outcome, DateTimeOffset now, string? message = null)
    {
        transaction.Execute(
            "UPDATE journal SET status = @status, finished = @finished, message = @message WHERE id = @id",
            ("@status", outcome.ToString().ToLowerInvariant()),
            ("@finished", now.ToString("O", CultureInfo.InvariantCulture)),
            ("@message", message),
            ("@id", id));
    }

    /// <summary>Drops the oldest finished steps.</summary>
    public static void Trim(StateTransaction transaction) => transaction.Execute(
        "DELETE FROM journal WHERE status <> @status AND id <= (SELECT coalesce(max(id), 0) FROM journal) - @kept",
        ("@status", Started),
        ("@kept", KeptEntries));

    private static JournalEntry Read(SqliteDataReader row) => JournalPayload.Parse(row.GetString(7)).AddTo(new JournalEntry
    {
        Id = row.GetInt64(0),
        Operation = row.GetString(1),
        Kind = Enum.Parse<JournalKind>(row.GetString(2)),
        LogicalId = row.GetString(3),
        Type = row.GetString(4),
        Token = row.GetString(5),
        ResourceKey = row.IsDBNull(6) ? null : row.GetInt64(6),
    });
}
