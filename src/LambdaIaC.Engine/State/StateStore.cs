using System.Security.Cryptography;
using LambdaIaC.Engine.Errors;

namespace LambdaIaC.Engine.State;

/// <summary>The state of one stack on disk. Each change of a resource and the journal's word about it are one transaction.</summary>
internal sealed class StateStore : IDisposable
{
    private readonly TimeProvider _time;

    private StateStore(StateDatabase database, TimeProvider time)
    {
        Database = database;
        _time = time;
    }

    /// <summary>The connection, which the lock shares.</summary>
    public StateDatabase Database { get; }

    /// <summary>Opens the state of a stack to change it; makes it at the first deployment.</summary>
    /// <exception cref="EngineException">It cannot be opened.</exception>
    public static StateStore OpenOrCreate(StateLocation location, ProjectIdentity project, TimeProvider time)
    {
        var database = StateDatabase.OpenOrCreate(location.DatabasePath, transaction => MetaTable.Initialize(
            transaction,
            location.Stack,
            project,
            location.Directory,
            Guid.NewGuid().ToString("N"),
            RandomNumberGenerator.GetBytes(16)));
        return new StateStore(database, time);
    }

    /// <summary>Opens the state of a stack that was deployed before.</summary>
    /// <returns>The state, or null when the stack was never deployed here.</returns>
    /// <exception cref="EngineException">It cannot be opened.</exception>
    public static StateStore? OpenExisting(StateLocation location, TimeProvider time)
    {
        if (!File.Exists(location.DatabasePath))
        {
            return null;
        }

        var database = StateDatabase.OpenExisting(location.DatabasePath);
        if (database.Read(static transaction => transaction.Number("PRAGMA user_version")) > 0)
        {
            return new StateStore(database, time);
        }

        // The process that made the file died before it filled it.
        database.Dispose();
        return null;
    }

    public MetaRow ReadMeta() => Database.Read(MetaTable.Read);

    public StackState Load() => Database.Read(static transaction =>
    {
        var meta = MetaTable.Read(transaction);
        return new StackState
        {
            Lineage = meta.Lineage,
            Serial = meta.Serial,
            Salt = meta.Salt,
            Resources = ResourceTable.All(transaction),
            Interrupted = JournalTable.Interrupted(transaction),
        };
    });

    /// <summary>Writes steps down before they start.</summary>
    /// <returns>The steps with their ids.</returns>
    public IReadOnlyList<JournalEntry> Start(IReadOnlyList<JournalEntry> entries) => entries.Count == 0 ? entries : Database.Transact(
        IReadOnlyList<JournalEntry> (transaction) =>
        [
            .. entries.Select(entry => JournalTable.Start(transaction, entry, _time.GetUtcNow())),
        ]);

    /// <summary>A resource was made. The one that it replaces waits for its deletion from now on.</summary>
    /// <returns>The resource with its key.</returns>
    public ResourceRecord Created(JournalEntry entry, ResourceRecord created) => Database.Transact(transaction =>
    {
        if (entry.ResourceKey is { } replaced)
        {
            Retire(transaction, replaced, created);
        }

        Finish(transaction, entry, JournalOutcome.Done);
        return ResourceTable.Add(transaction, created);
    });

    /// <summary>A resource was changed.</summary>
    public void Updated(JournalEntry entry, ResourceRecord updated) => Database.Transact(transaction =>
    {
        ResourceTable.Update(transaction, updated);
        Finish(transaction, entry, JournalOutcome.Done);
    });

    /// <summary>A resource is gone.</summary>
    public void Deleted(JournalEntry entry) => Database.Transact(transaction =>
    {
        if (entry.ResourceKey is { } key)
        {
            ResourceTable.Remove(transaction, key);
        }

        Finish(transaction, entry, JournalOutcome.Done);
    });

    /// <summary>A step failed, or was interrupted and is decided anew. A change may have been made in part: the resource is in doubt.</summary>
    public void NotDone(JournalEntry entry, JournalOutcome outcome, string? message = null) => Database.Transact(transaction =>
    {
        if (entry is { Kind: JournalKind.Update, ResourceKey: { } key })
        {
            ResourceTable.AddAttempt(transaction, key, entry.Inputs);
        }

        JournalTable.Finish(transaction, entry.Id, outcome, _time.GetUtcNow(), message);
        MetaTable.Advance(transaction);
    });

    /// <summary>Writes resources as they are known now, outside of any step.</summary>
    /// <param name="changed">Resources that are there in another form.</param>
    /// <param name="removed">Keys of resources that are not there.</param>
    /// <param name="forgotten">Interrupted steps that nobody needs to finish any more.</param>
    public void Correct(IReadOnlyList<ResourceRecord> changed, IReadOnlyList<long> removed, IReadOnlyList<JournalEntry> forgotten) =>
        Database.Transact(transaction =>
        {
            // Two names that are exchanged must not meet in the unique index.
            foreach (var resource in changed.Where(static resource => !resource.IsReplaced))
            {
                ResourceTable.MarkReplaced(transaction, resource.Key);
            }

            foreach (var resource in changed)
            {
                ResourceTable.Update(transaction, resource);
            }

            foreach (var key in removed)
            {
                ResourceTable.Remove(transaction, key);
            }

            foreach (var entry in forgotten)
            {
                JournalTable.Finish(transaction, entry.Id, JournalOutcome.Forgotten, _time.GetUtcNow());
            }

            MetaTable.Advance(transaction);
        });

    /// <summary>Ends a deployment: writes where resources are declared and what they need, by which no plan becomes stale.</summary>
    public void Close(IReadOnlyList<ResourceRecord> annotations) => Database.Transact(transaction =>
    {
        foreach (var resource in annotations)
        {
            ResourceTable.Update(transaction, resource);
        }

        JournalTable.Trim(transaction);
    });

    public void SetProject(ProjectIdentity project, string stateDirectory) =>
        Database.Transact(transaction => MetaTable.SetProject(transaction, project, stateDirectory));

    public void Dispose() => Database.Dispose();

    /// <summary>Where the service answered with the resource that is there already, there is nothing to delete.</summary>
    private static void Retire(StateTransaction transaction, long key, ResourceRecord successor)
    {
        if (ResourceTable.Holds(transaction, key, successor.Type, successor.PhysicalId))
        {
            ResourceTable.Remove(transaction, key);
        }
        else
        {
            ResourceTable.MarkReplaced(transaction, key);
        }
    }

    private void Finish(StateTransaction transaction, JournalEntry entry, JournalOutcome outcome)
    {
        JournalTable.Finish(transaction, entry.Id, outcome, _time.GetUtcNow());
        MetaTable.Advance(transaction);
    }
}
