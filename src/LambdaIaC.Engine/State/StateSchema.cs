namespace LambdaIaC.Engine.State;

/// <summary>The tables of a state database.</summary>
internal static class StateSchema
{
    /// <summary>The version that this release reads and writes; kept in SQLite's <c>user_version</c>.</summary>
    public const int Version = 1;

    /// <summary>"LIAC": tells a state from any other SQLite database; kept in SQLite's <c>application_id</c>.</summary>
    public const int ApplicationId = 0x4C494143;

    public const string Tables =
        """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE resources (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            logical_id TEXT NOT NULL,
            type TEXT NOT NULL,
            physical_id TEXT NOT NULL,
            inputs TEXT NOT NULL,
            outputs TEXT NOT NULL,
            secrets TEXT NOT NULL,
            dependencies TEXT NOT NULL,
            source TEXT NOT NULL,
            fingerprint TEXT,
            is_replaced INTEGER NOT NULL,
            attempts TEXT NOT NULL);
        CREATE UNIQUE INDEX one_resource_per_logical_id ON resources (logical_id) WHERE is_replaced = 0;
        CREATE TABLE journal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            operation TEXT NOT NULL,
            kind TEXT NOT NULL,
            logical_id TEXT NOT NULL,
            type TEXT NOT NULL,
            token TEXT NOT NULL,
            resource_key INTEGER,
            payload TEXT NOT NULL,
            status TEXT NOT NULL,
            started TEXT NOT NULL,
            finished TEXT,
            message TEXT);
        CREATE INDEX journal_by_status ON journal (status);
        CREATE TABLE lock (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            id TEXT NOT NULL,
            pid INTEGER NOT NULL,
            process TEXT NOT NULL,
            host TEXT NOT NULL,
            command TEXT NOT NULL,
            since TEXT NOT NULL);
        """;
}
