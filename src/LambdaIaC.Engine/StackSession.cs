using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Locking;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine;

/// <summary>The state of a stack, opened and locked for a change.</summary>
internal sealed class StackSession : IDisposable
{
    private readonly StackLock _lock;

    private StackSession(StateStore store, StackLock stackLock, StackState state, IReadOnlyList<string> notes)
    {
        Store = store;
        _lock = stackLock;
        State = state;
        Notes = notes;
    }

    public StateStore Store { get; }

    /// <summary>The state when the session began.</summary>
    public StackState State { get; }

    /// <summary>Remarks for a person: a lock that was taken over, a project that has moved.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Opens and locks the state; makes it at the first deployment.</summary>
    /// <exception cref="EngineException">It is locked, belongs to another project or cannot be opened.</exception>
    public static async Task<StackSession> BeginAsync(StackContext context, CancellationToken cancellationToken)
    {
        var store = StateStore.OpenOrCreate(context.Location, context.Project, context.Time);
        return await LockAsync(store, context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens and locks the state of a stack that was deployed before.</summary>
    /// <returns>The session; null when the stack was never deployed here.</returns>
    /// <exception cref="EngineException">It is locked, belongs to another project or cannot be opened.</exception>
    public static async Task<StackSession?> BeginExistingAsync(StackContext context, CancellationToken cancellationToken)
    {
        var store = StateStore.OpenExisting(context.Location, context.Time);
        return store is null ? null : await LockAsync(store, context, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _lock.Dispose();
        Store.Dispose();
    }

    private static async Task<StackSession> LockAsync(StateStore store, StackContext context, CancellationToken cancellationToken)
    {
        StackLock? stackLock = null;
        StackSession? session = null;
        try
        {
            var request = new LockRequest(context.Location.Stack, context.Command, context.LockTimeout, context.Processes, context.Time);
            stackLock = await StackLock.TakeAsync(store.Database, request, cancellationToken).ConfigureAwait(false);
            var state = store.Load();
            session = new StackSession(store, stackLock, state, [.. Remarks(store, stackLock, state, context)]);
            return session;
        }
        finally
        {
            if (session is null)
            {
                stackLock?.Dispose();
                store.Dispose();
            }
        }
    }

    private static IEnumerable<string> Remarks(StateStore store, StackLock stackLock, StackState state, StackContext context)
    {
        if (stackLock.DeadOwner is { } owner)
        {
            yield return $"The lock of {context.Location.Stack} was left behind by {owner}, which is not running any more; it was taken over.";
        }

        var meta = store.ReadMeta();
        if (ProjectGuard.Check(meta, state.IsEmpty, context.Project, context.Location) is { } moved)
        {
            yield return moved;
        }

        if (meta.ProjectName != context.Project.Name || meta.ProjectPath != context.Project.RelativeTo(context.Location.Directory))
        {
            store.SetProject(context.Project, context.Location.Directory);
        }
    }
}
