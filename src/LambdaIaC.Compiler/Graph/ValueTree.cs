using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Graph;

/// <summary>Everything inside the properties of a resource, with the path of each value.</summary>
internal static class ValueTree
{
    /// <summary>Walks all values, containers before what is in them; the parts of a joined text have the path of the text.</summary>
    /// <param name="resourceType">The type, whose schema tells a structure (<c>A.B</c>) from a map (<c>A[B]</c>).</param>
    /// <param name="properties">The properties.</param>
    public static IEnumerable<PlacedValue> Walk(string resourceType, MapValue properties)
    {
        var schema = SchemaCatalog.Find(resourceType);
        var open = new Stack<PlacedValue>();
        Push(open, properties.Entries.Select(entry => new PlacedValue(entry.Key, entry.Value, schema?.Find(entry.Key))));
        while (open.TryPop(out var node))
        {
            yield return node;
            Push(open, Below(node));
        }
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

    /// <summary>Puts values on the stack so that the first comes off first.</summary>
    private static void Push(Stack<PlacedValue> open, IEnumerable<PlacedValue> values)
    {
        foreach (var value in values.Reverse())
        {
            open.Push(value);
        }
    }
}
