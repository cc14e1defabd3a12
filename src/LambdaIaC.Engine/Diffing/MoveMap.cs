using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Diffing;

/// <summary>Applies the moves of a plan to a state: a resource keeps its identity under its new logical id.</summary>
/// <remarks>
/// A move stays in the program after it has been made, so one whose source is gone or whose target is there already is passed over.
/// The compiler has followed chains of moves to their ends.
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

    /// <summary>A resource with its own id and those that it needs as they are called now; the same object when nothing was renamed.</summary>
    public static ResourceRecord Rename(ResourceRecord resource, IReadOnlyDictionary<string, string> newIds) =>
        !newIds.ContainsKey(resource.LogicalId) && !resource.Dependencies.Any(newIds.ContainsKey) ? resource : resource with
        {
            LogicalId = newIds.GetValueOrDefault(resource.LogicalId, resource.LogicalId),
            Dependencies = [.. resource.Dependencies.Select(id => newIds.GetValueOrDefault(id, id)).Order(StringComparer.Ordinal)],
        };

    private static Dictionary<string, string> NewIds(DeploymentPlan plan, StackState state)
    {
        var planned = plan.Resources.Select(static resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        var existing = state.Current.Select(static resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);
        var newIds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (from, to) in plan.Moves)
        {
            if (existing.Contains(from) && !planned.Contains(from) && planned.Contains(to) && existing.Add(to))
            {
                newIds.Add(from, to);
            }
        }

        return newIds;
    }
}
