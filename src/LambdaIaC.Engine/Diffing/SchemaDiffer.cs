using LambdaIaC.Engine.Providers;
using LambdaIaC.Engine.Secrets;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Diffing;

/// <summary>Compares inputs property by property; the schema of the type says what a change means. Providers diff with it.</summary>
internal static class SchemaDiffer
{
    /// <summary>What changed inputs mean for a resource that exists.</summary>
    /// <param name="type">The schema's name of the type. Every property of a type without a schema can be changed in place.</param>
    /// <param name="before">The inputs as the state knows them.</param>
    /// <param name="after">The new inputs; unknown where they depend on a resource that is about to change.</param>
    public static ResourceDiff Diff(string type, MapValue before, MapValue after)
    {
        var schema = SchemaCatalog.Find(type);
        var comparison = new Comparison();
        foreach (var name in NamesOf(before, after))
        {
            comparison.Compare(name, schema?.Find(name), before[name], after[name], new Inherited(false, false));
        }

        return new ResourceDiff([.. comparison.Changes.OrderBy(static change => change.Path, StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> NamesOf(MapValue before, MapValue after) =>
        before.Entries.Concat(after.Entries).Select(static entry => entry.Key).Distinct(StringComparer.Ordinal);

    /// <param name="Replaces">Whether a property around this one cannot be changed in place.</param>
    /// <param name="Sensitive">Whether a property around this one may not be shown.</param>
    private readonly record struct Inherited(bool Replaces, bool Sensitive);

    private sealed class Comparison
    {
        public List<PropertyChange> Changes { get; } = [];

        public void Compare(string path, PropertySchema? schema, Value before, Value after, Inherited inherited)
        {
            if (before.Equals(after) || schema?.Mutability == Mutability.ReadOnly)
            {
                return;
            }

            var replaces = inherited.Replaces || schema?.Mutability switch
            {
                Mutability.Replaces => true,
                Mutability.ReplacesWhenAdded => before.IsAbsent,
                _ => false,
            };
            var below = new Inherited(replaces, inherited.Sensitive || schema?.Sensitive == true);
            if (AsMap(before, after) is { } oldMap && AsMap(after, before) is { } newMap)
            {
                CompareMaps(path, schema, oldMap, newMap, below);
            }
            else if (AsList(before, after) is { } oldList && AsList(after, before) is { } newList)
            {
                CompareLists(path, schema, oldList, newList, below);
            }
            else
            {
                var isSensitive = below.Sensitive || Sensitivity.IsSensitive(before) || Sensitivity.IsSensitive(after);
                Changes.Add(new PropertyChange(path, before, after, replaces, isSensitive));
            }
        }

        /// <summary>A structure that is not set is one without members: leaving it out and leaving it empty mean the same to AWS.</summary>
        private static MapValue? AsMap(Value value, Value other) => value as MapValue ?? (value.IsAbsent && other is MapValue ? MapValue.Empty : null);

        private static IReadOnlyList<Value>? AsList(Value value, Value other) =>
            (value as ListValue)?.Items ?? (value.IsAbsent && other is ListValue ? [] : null);

        private void CompareMaps(string path, PropertySchema? schema, MapValue before, MapValue after, Inherited below)
        {
            foreach (var name in NamesOf(before, after))
            {
                var isEntry = schema?.Kind == PropertyKind.Map;
                var member = isEntry ? schema?.Item : schema?.Members.FirstOrDefault(member => member.Name == name);
                Compare(isEntry ? PropertyPath.Entry(path, name) : PropertyPath.Member(path, name), member, before[name], after[name], below);
            }
        }

        private void CompareLists(string path, PropertySchema? schema, IReadOnlyList<Value> before, IReadOnlyList<Value> after, Inherited below)
        {
            for (var index = 0; index < Math.Max(before.Count, after.Count); index++)
            {
                Compare(PropertyPath.Item(path, index), schema?.Item, At(before, index), At(after, index), below);
            }
        }

        private static Value At(IReadOnlyList<Value> items, int index) => index < items.Count ? items[index] : Value.Absent;
    }
}
