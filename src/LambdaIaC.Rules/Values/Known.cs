namespace LambdaIaC.Rules.Values;

/// <summary>Questions about a value that have three answers: yes, no, and null when nobody knows yet. A rule speaks only of what it knows.</summary>
internal static class Known
{
    /// <summary>The text of a known text; null otherwise.</summary>
    public static string? Text(this Value value) => (value as TextValue)?.Text;

    /// <summary>The number of a known integer; null otherwise.</summary>
    public static long? Integer(this Value value) => (value as IntegerValue)?.Number;

    /// <summary>The flag of a known boolean; null otherwise.</summary>
    public static bool? Flag(this Value value) => (value as BooleanValue)?.Flag;

    /// <summary>Whether something is written down: a known value, or one that refers. Of anything else nobody knows whether it is there in the end.</summary>
    public static bool IsWritten(this Value value) => value.IsKnown || value is ReferenceValue or JoinedValue or SecretValue;

    /// <summary>The structure; an empty one when it is absent, one of which nothing is known when it is unknown.</summary>
    public static MapValue Map(this Value value) => value switch
    {
        MapValue map => map,
        { IsAbsent: true } => MapValue.Empty,
        _ => new MapValue([], isOpen: true),
    };

    /// <summary>The items that are written down; none when the list is absent or unknown.</summary>
    public static IReadOnlyList<Value> Items(this Value value) => value is ListValue list ? list.Items : [];

    /// <summary>Whether a list or a map has entries.</summary>
    public static bool? HasEntries(this Value value) => value switch
    {
        ListValue { Items.Count: > 0 } or MapValue { Entries.Count: > 0 } => true,
        ListValue { IsOpen: false } or MapValue { IsOpen: false } => false,
        { IsAbsent: true } => false,
        _ => null,
    };

    /// <summary>The value at a path of names, such as <c>LoggingConfig.LogFormat</c>; unknown below an unknown, absent below an absent one.</summary>
    public static Value At(this MapValue map, string path)
    {
        Value value = map;
        foreach (var name in path.Split('.'))
        {
            value = value.Map()[name];
        }

        return value;
    }
}
