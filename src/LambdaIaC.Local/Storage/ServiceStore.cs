namespace LambdaIaC.Local.Storage;

/// <summary>The state of the service: read from memory, changed one change at a time, on disk before it is visible.</summary>
internal sealed class ServiceStore : IDisposable
{
    private readonly ServiceDatabase _database;
    private readonly Lock _writing = new();
    private volatile ServiceState _state;

    private ServiceStore(ServiceDatabase database)
    {
        _database = database;
        _state = database.Load();
    }

    /// <summary>The state now. A caller that reads twice may see two states; one that needs one keeps it.</summary>
    public ServiceState State => _state;

    /// <exception cref="ServiceDatabaseException">The file is not a database of this version, or cannot be written.</exception>
    public static ServiceStore Open(string path) => new(ServiceDatabase.Open(path));

    /// <summary>Makes a change. When the function throws, nothing has happened.</summary>
    public T Change<T>(Func<StateChange, T> change)
    {
        lock (_writing)
        {
            var pending = new StateChange(_state);
            var result = change(pending);
            if (pending.Rows.Count > 0)
            {
                _database.Commit(pending.Rows);
                _state = pending.State;
            }

            return result;
        }
    }

    /// <summary>Makes a change that has no result.</summary>
    public void Change(Action<StateChange> change) => Change(pending =>
    {
        change(pending);
        return true;
    });

    public void Dispose()
    {
        lock (_writing)
        {
            _database.Dispose();
        }
    }
}
