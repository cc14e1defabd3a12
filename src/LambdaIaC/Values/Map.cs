using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LambdaIaC;

/// <summary>Names with values, such as tags or environment variables. It is filled in an initializer and never changes.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <example><code>
/// Tags = new() { ["team"] = "shop", ["stage"] = stage },
/// </code></example>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Map is AWS's word, and a program does not fill it as it fills a dictionary.")]
public sealed class Map<T> : IReadOnlyDictionary<string, T>
{
    private readonly SortedDictionary<string, T> _entries = new(StringComparer.Ordinal);

    /// <summary>Creates a map without entries. An initializer adds them.</summary>
    public Map()
    {
    }

    /// <summary>Creates a map from entries that a program has computed.</summary>
    /// <param name="entries">The entries; of two with one name the later counts.</param>
    public Map(IEnumerable<KeyValuePair<string, T>> entries)
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
    public IEnumerable<T> Values => _entries.Values;

    /// <inheritdoc />
    public int Count => _entries.Count;

    /// <summary>The value under a name.</summary>
    /// <param name="key">The name.</param>
    /// <value>The value.</value>
    /// <exception cref="KeyNotFoundException">There is no entry of that name.</exception>
    public T this[string key]
    {
        get => _entries[key];
        init => Set(key, value);
    }

    /// <inheritdoc />
    public bool ContainsKey(string key) => _entries.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Set(string name, T value) => _entries[name] = value;
}
