using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>
/// The inputs that a resource in doubt is compared with. A refused or interrupted change may have been made in part, so each
/// property is one of several values; the one that differs from what is wanted is taken, so that everything that may have to be
/// changed is changed.
/// </summary>
internal static class DoubtfulInputs
{
    /// <summary>The inputs of a resource, at their worst for what is wanted.</summary>
    public static MapValue Of(ResourceRecord record, MapValue wanted) =>
        record.IsInDoubt ? (MapValue)Worst([.. record.Attempts.Reverse(), record.Inputs], wanted) : record.Inputs;

    private static Value Worst(IReadOnlyList<Value> candidates, Value wanted) =>
        candidates.Append(wanted).All(static value => value is MapValue || value.IsAbsent) && candidates.Any(static value => value is MapValue)
            ? WorstMap([.. candidates.Select(MapOf)], MapOf(wanted))
            : candidates.FirstOrDefault(candidate => !candidate.Equals(wanted), candidates[0]);

    private static MapValue WorstMap(IReadOnlyList<MapValue> candidates, MapValue wanted)
    {
        var names = candidates.SelectMany(static map => map.Entries).Select(static entry => entry.Key).Distinct(StringComparer.Ordinal);
        return new MapValue(names
            .Select(name => KeyValuePair.Create(name, Worst([.. candidates.Select(map => map[name])], wanted[name])))
            .Where(static entry => !entry.Value.IsAbsent));
    }

    private static MapValue MapOf(Value value) => value as MapValue ?? MapValue.Empty;
}
