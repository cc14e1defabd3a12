using LambdaIaC.Engine.Errors;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Engine.State;

/// <summary>One connection to the database of a stack. Nothing is buffered: what a transaction has written survives the machine.</summary>
internal sealed class StateDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    private StateDatabase(SqliteConnection connection, string path)
    {
        _connection = connection;
        Path = path;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens a database that exists, to read from it.</summary>
    /// <exception cref="EngineException">It cannot be opened or is not ours.</exception>
    public static StateDatabase OpenExisting(string path) => Open(path, SqliteOpenMode.ReadWrite, static _ => { });

    /// <summary>Opens a database to write to it, and makes it if there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="initialize">Fills a new database; called inside the transaction that makes the tables.</param>
    /// <exception cref="EngineException">It cannot be opened or is not ours.</exception>
    public static StateDatabase OpenOrCreate(string path, Action<StateTransaction> initialize)
    {
        var directory = System.IO.Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(directory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EngineException(StateFault.Of(exception, directory));
        }

        return Open(path, SqliteOpenMode.ReadWriteCreate, database => database.EnsureTables(initialize));
    }

    /// <summary>Runs work in a transaction; it is on disk when this returns, and nothing of it is when this throws.</summary>
    /// <exception cref="EngineException">The database refused it.</exception>
    public T Transact<T>(Func<StateTransaction, T> work) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var result = work(new StateTransaction(_connection, transaction));
        transaction.Commit();
        return result;
    });

    /// <inheritdoc cref="Transact{T}" />
    public void Transact(Action<StateTransaction> work) => Transact<bool>(transaction =>
    {
        work(transaction);
        return true;
    });

    /// <summary>Reads at one moment: what others write meanwhile is not seen.</summary>
    /// <exception cref="EngineException">The database refused it.</exception>
    public T Read<T>(Func<StateTransaction, T> query) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return query(new StateTransaction(_connection, transaction));
    });

    public void Dispose() => _connection.Dispose();

    private static StateDatabase Open(string path, SqliteOpenMode mode, Action<StateDatabase> prepare)
    {
        // Without pooling the file is closed with the connection: tests and users may delete it then.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        var database = new StateDatabase(connection, path);
        try
        {
            database.Guard(connection.Open);
            database.CheckVersion();
            prepare(database);
            database.Guard(() => database.Execute("PRAGMA synchronous=FULL"));
            return database;
        }
        catch (EngineException)
        {
            connection.Dispose();
            throw;
        }
    }

    private void EnsureTables(Action<StateTransaction> initialize)
    {
        Guard(() => Execute("PRAGMA journal_mode=WAL"));
        Transact(transaction =>
        {
            // Another process may have been faster.
            if (transaction.Number("PRAGMA user_version") == 0)
            {
                transaction.Execute(StateSchema.Tables);
                transaction.Execute($"PRAGMA application_id={StateSchema.ApplicationId}; PRAGMA user_version={StateSchema.Version}");
                initialize(transaction);
            }
        });
    }

    /// <summary>Comes before anything else: a database of a newer release or of another program is not touched.</summary>
    private void CheckVersion()
    {
        var (version, application, tables) = Read(static transaction => (
            transaction.Number("PRAGMA user_version"),
            transaction.Number("PRAGMA application_id"),
            transaction.Number("SELECT count(*) FROM sqlite_schema")));
        if (tables > 0 && application != StateSchema.ApplicationId)
        {
            throw new EngineException(StateFault.Of(new SqliteException("Another program's database.", 26), Path)!);
        }

        if (version > StateSchema.Version)
        {
            throw new EngineException(new EngineError(
                EngineErrorKind.NewerState,
                $"The state {Path} has version {version}, this release reads up to version {StateSchema.Version}: update LambdaIaC to the release that wrote it."));
        }
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Guard(Action work) => Guard<bool>(() =>
    {
        work();
        return true;
    });

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception) when (StateFault.Of(exception, Path) is { } error)
        {
            throw new EngineException(error);
        }
    }
}
