using System.Globalization;
using System.Text.Json;
using LambdaIaC.Local.Storage.Records;
using Microsoft.Data.Sqlite;

namespace LambdaIaC.Local.Storage;

/// <summary><c>service.db</c>: one row per record. It is read once, at the start, and written in one transaction per change.</summary>
internal sealed class ServiceDatabase : IDisposable
{
    /// <summary>The version of the format; a database of a higher one is refused.</summary>
    private const int CurrentFormatVersion = 1;

    private readonly SqliteConnection _connection;

    private ServiceDatabase(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens the database and makes it when there is none.</summary>
    /// <exception cref="ServiceDatabaseException">The file is not a database of this version, or cannot be written.</exception>
    public static ServiceDatabase Open(string path)
    {
        KeepToUser(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var version = Convert.ToInt32(Run(connection, "PRAGMA user_version"), CultureInfo.InvariantCulture);
            if (version > CurrentFormatVersion)
            {
                throw new ServiceDatabaseException(
                    $"{path} has format version {version}; this version of LambdaIaC reads up to {CurrentFormatVersion}. Update LambdaIaC, or use another state directory (--state DIR).");
            }

            // NORMAL: a killed process loses nothing; only a power cut can lose the last changes, never the database.
            Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
            Run(connection, "CREATE TABLE IF NOT EXISTS records(kind TEXT NOT NULL, key TEXT NOT NULL, document BLOB NOT NULL, PRIMARY KEY(kind, key)) WITHOUT ROWID");
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={CurrentFormatVersion}"));
            return new ServiceDatabase(connection);
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw Explain(path, failure);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public ServiceState Load()
    {
        var state = ServiceState.Empty;
        var functions = state.Functions.ToBuilder();
        var layers = state.Layers.ToBuilder();
        var roles = state.Roles.ToBuilder();
        var groups = state.LogGroups.ToBuilder();
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT kind, key, document FROM records";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var key = reader.GetString(1);
            var document = reader.GetFieldValue<byte[]>(2);
            switch (Enum.Parse<RecordKind>(reader.GetString(0)))
            {
                case RecordKind.Function:
                    functions[key] = Read<FunctionRecord>(document);
                    break;
                case RecordKind.Layer:
                    layers[key] = Read<LayerRecord>(document);
                    break;
                case RecordKind.Role:
                    roles[key] = Read<RoleRecord>(document);
                    break;
                case RecordKind.LogGroup:
                    groups[key] = Read<LogGroupRecord>(document);
                    break;
            }
        }

        return new ServiceState
        {
            Functions = functions.ToImmutable(),
            Layers = layers.ToImmutable(),
            Roles = roles.ToImmutable(),
            LogGroups = groups.ToImmutable(),
        };
    }

    /// <summary>Writes a change, all of it or nothing.</summary>
    /// <exception cref="ServiceDatabaseException">The disk is full or the file cannot be written; nothing was.</exception>
    public void Commit(IReadOnlyList<RowChange> rows)
    {
        try
        {
            using var transaction = _connection.BeginTransaction();
            foreach (var row in rows)
            {
                using var command = _connection.CreateCommand();
                command.CommandText = row.Document is null
                    ? "DELETE FROM records WHERE kind = $kind AND key = $key"
                    : "INSERT INTO records(kind, key, document) VALUES($kind, $key, $document) ON CONFLICT DO UPDATE SET document = $document";
                command.Parameters.AddWithValue("$kind", row.Kind.ToString());
                command.Parameters.AddWithValue("$key", row.Key);
                if (row.Document is not null)
                {
                    command.Parameters.AddWithValue("$document", row.Document);
                }

                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }
        catch (SqliteException failure)
        {
            throw Explain(_connection.DataSource, failure);
        }
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The values of environment variables are in it; SQLite gives its side files the permissions of the database.</summary>
    private static void KeepToUser(string path)
    {
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }).Dispose();
        }
    }

    private static T Read<T>(byte[] document) =>
        JsonSerializer.Deserialize<T>(document, WireJson.RecordOptions) ?? throw new InvalidOperationException("A record of the database is null.");

    private static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static ServiceDatabaseException Explain(string path, SqliteException failure) => new(failure.SqliteErrorCode switch
    {
        13 => $"{path} could not be written: the disk is full. Free some space and try again; nothing was changed.",
        26 => $"{path} is not a database of LambdaIaC. Move it away, or use another state directory (--state DIR).",
        _ => $"{path} could not be read or written: {failure.Message}",
    });
}

/// <summary>The database of the service cannot be used; the message is one line for a person.</summary>
internal sealed class ServiceDatabaseException(string message) : IOException(message);
