namespace LambdaIaC.Engine.Diffing;

/// <summary>
/// Decides which deletions come before the creations. The rule is create, move what refers to it, then delete; it cannot hold
/// where the new resource takes the name of the old one. What depends on a resource that goes first goes before it.
/// </summary>
/// <remarks>
/// This makes three layers without a way back: early deletions wait only for early deletions, creations and changes wait for
/// those and for each other in plan order, late deletions wait for all. An order therefore always exists.
/// </remarks>
internal static class NameCollisions
{
    private static readonly IEqualityComparer<Decision> ByIdentity = ReferenceEqualityComparer.Instance;

    public static IReadOnlyList<Step> Resolve(IReadOnlyList<Decision> decisions)
    {
        var takers = decisions
            .Where(static decision => decision.Step.Kind is StepKind.Create or StepKind.Replace)
            .Select(static decision => (Name: PhysicalName.Of(decision.Step.Type, decision.Step.LogicalId, decision.Inputs), decision.Step.LogicalId))
            .ToLookup(static taker => taker.Name ?? "", static taker => taker.LogicalId, StringComparer.Ordinal);
        var freed = decisions.Where(Deletes).ToDictionary(static decision => decision, decision => Takers(decision, takers), ByIdentity);
        var early = decisions.Where(decision => decision.Step.DeletesFirst || freed.GetValueOrDefault(decision, []).Length > 0).ToHashSet(ByIdentity);
        Spread(decisions, early);
        return
        [
            .. decisions.Select(decision => decision.Step with
            {
                DeletesFirst = early.Contains(decision),
                FreesNameFor = freed.GetValueOrDefault(decision, []),
            }),
        ];
    }

    private static string[] Takers(Decision decision, ILookup<string, string> takers)
    {
        var name = decision.Record is { } record ? PhysicalName.Of(record.Type, record.LogicalId, record.Inputs) : null;
        if (name is null)
        {
            return [];
        }

        // Whether a replacement collides with what it replaces is decided already; a resource that was replaced earlier may collide with its successor's successor.
        return [.. decision.Step.Kind == StepKind.Replace ? takers[name].Except([decision.Step.LogicalId]) : takers[name]];
    }

    private static bool Deletes(Decision decision) => decision.Step.Kind is StepKind.Delete or StepKind.Replace;

    private static void Spread(IReadOnlyList<Decision> decisions, HashSet<Decision> early)
    {
        var dependents = decisions
            .Where(static decision => decision.Record is not null && Deletes(decision))
            .SelectMany(static decision => decision.Record!.Dependencies.Select(id => (Id: id, Dependent: decision)))
            .ToLookup(static edge => edge.Id, static edge => edge.Dependent, StringComparer.Ordinal);
        var open = new Queue<Decision>(early);
        while (open.TryDequeue(out var decision))
        {
            foreach (var dependent in dependents[decision.Step.LogicalId])
            {
                if (early.Add(dependent))
                {
                    open.Enqueue(dependent);
                }
            }
        }
    }
}
