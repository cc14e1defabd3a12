using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Graph;

/// <summary>Everything inside the properties of a resource, with the path of each value.</summary>
internal static class ValueTree
{
    /// <summary>Walks all values, containers before what is in them; the parts of a joined text have the path of the text.</summary>
    /// <param name="resourceType">The type, whose schema tells a structure (<c>A.B</c>) from a map (<c>A[B]</c>).</param>
    /// <param name="properties">The properties.</param>
    public static IReadOnlyList<PlacedValue> Walk(string resourceType, MapValue properties)
    {
        var schema = SchemaCatalog.Find(resourceType);
        var values = new List<PlacedValue>(2 * properties.Entries.Count);
        foreach (var (name, value) in properties.Entries)
        {
            values.Add(new PlacedValue(name, value, schema?.Find(name)));
        }

        // The list grows while it is walked: what is inside a value is added behind all that is beside it.
        for (var index = 0; index < values.Count; index++)
        {
            if (values[index].Value is MapValue or ListValue or JoinedValue)
            {
                values.AddRange(Below(values[index]));
            }
        }

        return values;
    }

    /// <summary>A copy with some values replaced; what holds none of them stays the same object.</summary>
    public static Value Replace(Value value, Func<Value, Value> replace)
    {
        switch (value)
        {
            case MapValue map:
                var entries = map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Replace(entry.Value, replace))).ToList();
                return entries.Select(static entry => entry.Value).SequenceEqual(map.Entries.Select(static entry => entry.Value), ReferenceEqualityComparer.Instance)
                    ? map
                    : new MapValue(entries, map.IsOpen);
            case ListValue list:
                var items = list.Items.Select(item => Replace(item, replace)).ToList();
                return items.SequenceEqual(list.Items, ReferenceEqualityComparer.Instance) ? list : new ListValue(items, list.IsOpen);
            default:
                return replace(value);
        }
    }

    private static IEnumerable<PlacedValue> Below(PlacedValue node) => (node.Value, node.Schema) switch
    {
        (MapValue map, { Kind: PropertyKind.Map } schema) =>
            map.Entries.Select(entry => new PlacedValue(PropertyPath.Entry(node.Path, entry.Key), entry.Value, schema.Item)),
        (MapValue map, var schema) =>
            map.Entries.Select(entry => new PlacedValue(PropertyPath.Member(node.Path, entry.Key), entry.Value, schema?.Members.FirstOrDefault(member => member.Name == entry.Key))),
        (ListValue list, var schema) =>
            list.Items.Select((item, index) => new PlacedValue(PropertyPath.Item(node.Path, index), item, schema?.Item)),
        (JoinedValue joined, var schema) => joined.Parts.Select(part => new PlacedValue(node.Path, part, schema)),
        _ => [],
    };
}
