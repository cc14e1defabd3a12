using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Diffing;

/// <summary>Applies the moves of a plan to a state: a resource keeps its identity under its new logical id.</summary>
/// <remarks>
/// A move stays in the program after it has been made, so one whose source is gone or whose target is there already is passed over.
/// Moves may follow one another (a to b, later b to c) and exchange two ids.
/// </remarks>
internal static class MoveMap
{
    /// <summary>The state as if the resources had always had their new logical ids.</summary>
    /// <returns>The state, and the former logical ids by the new ones.</returns>
    public static (StackState State, IReadOnlyDictionary<string, string> MovedFrom) Apply(DeploymentPlan plan, StackState state)
    {
        var newIds = NewIds(plan, state);
        if (newIds.Count == 0)
        {
            return (state, new Dictionary<string, string>());
        }

        var moved = state with { Resources = [.. state.Resources.Select(resource => Rename(resource, newIds))] };
        return (moved, newIds.ToDictionary(static move => move.Value, static move => move.Key, StringComparer.Ordinal));
    }

    /// <summary>A resource whose own id or whose dependencies have moved.</summary>
    public static ResourceRecord Rename(ResourceRecord resource, IReadOnlyDictionary<string, string> newIds) => resource with
    {
        LogicalId = newIds.GetValueOrDefault(resource.LogicalId, resource.LogicalId),
        Dependencies = [.. resource.Dependencies.Select(id => newIds.GetValueOrDefault(id, id)).Order(StringComparer.Ordinal)],
    };

    private static Dictionary<string, string> NewIds(DeploymentPlan plan, StackState state)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to) in plan.Moves)
        {
            targets[from] = to;
        }

        var planned = plan.Resources.Select(static resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        var existing = state.Current.Select(static resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        var newIds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in existing.Order(StringComparer.Ordinal))
        {
            // An id that is still declared moves only when another resource takes it over: two resources exchange their ids.
            if ((!planned.Contains(id) || targets.ContainsValue(id)) && Follow(id, targets, planned) is { } to && !newIds.ContainsValue(to))
            {
                newIds[id] = to;
            }
        }

        DropTaken(newIds, existing);
        return newIds;
    }

    private static string? Follow(string from, Dictionary<string, string> targets, HashSet<string> planned)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var id = from;
        while (targets.TryGetValue(id, out var next))
        {
            if (planned.Contains(next))
            {
                return next;
            }

            if (!seen.Add(next))
            {
                return null;
            }

            id = next;
        }

        return null;
    }

    /// <summary>A move onto an id that stays in use was made before; dropping one may free or block others.</summary>
    private static void DropTaken(Dictionary<string, string> newIds, HashSet<string> existing)
    {
        while (newIds.FirstOrDefault(move => existing.Contains(move.Value) && !newIds.ContainsKey(move.Value)) is { Key: not null } taken)
        {
            newIds.Remove(taken.Key);
        }
    }
}
