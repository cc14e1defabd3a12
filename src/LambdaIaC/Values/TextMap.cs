using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LambdaIaC;

/// <summary>Names with texts, such as tags or environment variables.</summary>
/// <example><code>
/// Tags = new() { ["team"] = "shop", ["stage"] = stage },
/// </code></example>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is not a dictionary that a program fills: it is written once, in an initializer.")]
public sealed class TextMap : IReadOnlyDictionary<string, Text>
{
    private readonly SortedDictionary<string, Text> _entries = new(StringComparer.Ordinal);

    /// <summary>Creates a map without entries. An initializer adds them.</summary>
    public TextMap()
    {
    }

    /// <summary>Creates a map from entries that a program has computed.</summary>
    /// <param name="entries">The entries; of two with one name the later counts.</param>
    public TextMap(IEnumerable<KeyValuePair<string, Text>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var (name, value) in entries)
        {
            Set(name, value);
        }
    }

    /// <inheritdoc />
    public IEnumerable<string> Keys => _entries.Keys;

    /// <inheritdoc />
    public IEnumerable<Text> Values => _entries.Values;

    /// <inheritdoc />
    public int Count => _entries.Count;

    /// <summary>The text under a name.</summary>
    /// <param name="key">The name.</param>
    /// <value>The text.</value>
    /// <exception cref="KeyNotFoundException">There is no entry of that name.</exception>
    public Text this[string key]
    {
        get => _entries[key];
        init => Set(key, value);
    }

    /// <inheritdoc />
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Text value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, Text>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Set(string name, Text value) => _entries[name] = value;
}
