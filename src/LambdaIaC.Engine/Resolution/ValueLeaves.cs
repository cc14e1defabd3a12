using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Resolution;

/// <summary>The innermost values inside maps, lists and joined texts.</summary>
internal static class ValueLeaves
{
    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Value> Of(Value value) => value switch
    {
        MapValue map => map.Entries.SelectMany(static entry => Of(entry.Value)),
        ListValue list => list.Items.SelectMany(Of),
        JoinedValue joined => joined.Parts.SelectMany(Of),
        _ => [value],
    };

    /// <summary>A copy with each of them replaced.</summary>
    public static Value Replace(Value value, Func<Value, Value> replace) => value switch
    {
        MapValue map => Replace(map, replace),
        ListValue list => new ListValue([.. list.Items.Select(item => Replace(item, replace))], list.IsOpen),
        JoinedValue joined => new JoinedValue([.. joined.Parts.Select(part => Replace(part, replace))]),
        _ => replace(value),
    };

    /// <inheritdoc cref="Replace(Value, Func{Value, Value})" />
    public static MapValue Replace(MapValue map, Func<Value, Value> replace) =>
        new(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Replace(entry.Value, replace))), map.IsOpen);
}
