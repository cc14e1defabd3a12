using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.Errors;
using LambdaIaC.Engine.Locking;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine;

/// <summary>Looks at and corrects what is recorded of a stack. The resources themselves are never touched.</summary>
internal sealed class StateEditor(StackContext context)
{
    /// <summary>The state; empty when the stack was never deployed here.</summary>
    public Outcome<StackState> Load() => Boundary.Run(() =>
    {
        using var store = StateStore.OpenExisting(context.Location, context.Time);
        return store?.Load() ?? StackState.None;
    });

    /// <summary>One resource.</summary>
    public Outcome<ResourceRecord> Show(string logicalId) =>
        Load().TryGet(out var state, out var error) ? Boundary.Run(() => Require(state, logicalId)) : error;

    /// <summary>Forgets a resource: it stays where it is, and the next deployment makes another one if the plan has it.</summary>
    /// <returns>What was forgotten.</returns>
    public Task<Outcome<ResourceRecord>> RemoveAsync(string logicalId, CancellationToken cancellationToken) => ChangeAsync(
        (store, state) =>
        {
            var interrupted = state.Interrupted.Where(entry => entry.LogicalId == logicalId).ToArray();
            var removed = state.Resources.Where(record => record.LogicalId == logicalId).ToArray();
            var answer = state.Find(logicalId) ?? (interrupted is [var entry, ..] ? Execution.Recovery.Draft(entry) : Require(state, logicalId));
            store.Correct(changed: [], [.. removed.Select(static record => record.Key)], interrupted);
            return answer;
        },
        cancellationToken);

    /// <summary>Gives a resource another logical id, as <c>Moved</c> in the program does.</summary>
    /// <returns>The resource under its new id.</returns>
    public Task<Outcome<ResourceRecord>> RenameAsync(string from, string to, CancellationToken cancellationToken) => ChangeAsync(
        (store, state) =>
        {
            Require(state, from);
            if (state.Find(to) is not null)
            {
                throw new EngineException(new EngineError(
                    EngineErrorKind.InvalidPlan,
                    $"The stack {context.Location.Stack} has a resource {to} already: rename or remove that first."));
            }

            if (state.Interrupted.Count > 0)
            {
                throw new EngineException(new EngineError(
                    EngineErrorKind.InvalidPlan,
                    $"A deployment of {context.Location.Stack} was interrupted: finish it with 'up' before resources are renamed."));
            }

            var newIds = new Dictionary<string, string>(StringComparer.Ordinal) { [from] = to };
            var changed = state.Resources.Select(record => (Before: record, After: MoveMap.Rename(record, newIds)))
                .Where(static pair => !ReferenceEquals(pair.Before, pair.After))
                .Select(static pair => pair.After)
                .ToArray();
            store.Correct(changed, removed: [], forgotten: []);
            return changed.First(record => record.LogicalId == to && !record.IsReplaced);
        },
        cancellationToken);

    /// <summary>Removes the lock whoever has it. Only right when its owner cannot be asked: on a machine that is gone.</summary>
    /// <returns>Who had it; an empty list when nobody did.</returns>
    public Outcome<IReadOnlyList<LockOwner>> Unlock() => Boundary.Run<IReadOnlyList<LockOwner>>(() =>
    {
        using var store = StateStore.OpenExisting(context.Location, context.Time);
        return store is not null && StackLock.Break(store.Database) is { } owner ? [owner] : [];
    });

    private async Task<Outcome<ResourceRecord>> ChangeAsync(Func<StateStore, StackState, ResourceRecord> change, CancellationToken cancellationToken) =>
        await Boundary.RunAsync(async () =>
        {
            using var session = await StackSession.BeginExistingAsync(context, cancellationToken).ConfigureAwait(false);
            return session is null
                ? throw new EngineException(new EngineError(
                    EngineErrorKind.NotFound,
                    $"The stack {context.Location.Stack} was never deployed with the state directory {context.Location.Directory}."))
                : change(session.Store, session.State);
        }).ConfigureAwait(false);

    private ResourceRecord Require(StackState state, string logicalId) => state.Find(logicalId) ?? throw new EngineException(new EngineError(
        EngineErrorKind.NotFound,
        state.Resources.Count == 0
            ? $"The stack {context.Location.Stack} has no resources."
            : $"The stack {context.Location.Stack} has no resource {logicalId}; it has {string.Join(", ", state.Current.Select(static record => record.LogicalId))}."));
}
