namespace LambdaIaC.Rules.Values;

/// <summary>A structure or a dictionary: names with values, kept in ordinal order of the names.</summary>
internal sealed class MapValue : Value
{
    private readonly Dictionary<string, Value> _byName;

    /// <param name="entries">The entries that are written down; of two with one name the later counts.</param>
    /// <param name="isOpen">Whether there may be more entries than those.</param>
    public MapValue(IEnumerable<KeyValuePair<string, Value>> entries, bool isOpen = false)
    {
        _byName = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            _byName[entry.Key] = entry.Value;
        }

        var sorted = new List<KeyValuePair<string, Value>>(_byName);
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        Entries = sorted;
        IsOpen = isOpen;
    }

    public static MapValue Empty { get; } = new([]);

    /// <summary>The entries in ordinal order of their names.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> Entries { get; }

    /// <summary>Whether there may be more entries than <see cref="Entries"/>.</summary>
    public bool IsOpen { get; }

    /// <summary>The value under a name; <see cref="Value.Absent"/> when there is none, <see cref="Value.Unknown"/> when there may be one.</summary>
    public Value this[string name] => _byName.TryGetValue(name, out var value) ? value : IsOpen ? Unknown : Absent;

    /// <summary>A copy with one entry set, or removed when the value is <see cref="Value.Absent"/>.</summary>
    public MapValue With(string name, Value value) =>
        new(Entries.Where(entry => entry.Key != name).Concat(value.IsAbsent ? [] : [new KeyValuePair<string, Value>(name, value)]), IsOpen);

    public override bool Equals(Value? other) =>
        other is MapValue map && map.IsOpen == IsOpen && map.Entries.Count == Entries.Count
        && map.Entries.Zip(Entries, static (a, b) => a.Key == b.Key && a.Value.Equals(b.Value)).All(static same => same);

    public override int GetHashCode() =>
        Entries.Aggregate(23, static (hash, entry) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(entry.Key) + entry.Value.GetHashCode()));

    public override string ToString() => $"{{{string.Join(", ", Entries.Select(static entry => $"{entry.Key}={entry.Value}"))}}}";
}
