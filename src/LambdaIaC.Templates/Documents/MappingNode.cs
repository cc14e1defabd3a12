namespace LambdaIaC.Templates.Documents;

/// <summary>Names with values, each name once, in the order of the document.</summary>
internal sealed class MappingNode : Node
{
    // Most mappings have a handful of entries, where a search is faster than an index and costs no memory.
    private const int Indexed = 12;

    private readonly Dictionary<string, MappingEntry>? _byName;

    public MappingNode(IReadOnlyList<MappingEntry> entries, int line, int column)
        : base(line, column)
    {
        Entries = entries;
        Weight = 1 + entries.Sum(static entry => 1 + entry.Value.Weight);
        _byName = entries.Count > Indexed ? entries.ToDictionary(static entry => entry.Key.Text, StringComparer.Ordinal) : null;
    }

    public IReadOnlyList<MappingEntry> Entries { get; }

    public override long Weight { get; }

    /// <summary>The value under a name, or null when there is none.</summary>
    public Node? this[string name] => Find(name)?.Value;

    /// <summary>The entry of a name, or null when there is none.</summary>
    public MappingEntry? Find(string name)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(name, out var found) ? found : null;
        }

        foreach (var entry in Entries)
        {
            if (entry.Key.Text == name)
            {
                return entry;
            }
        }

        return null;
    }

    /// <summary>The mapping under a name, or null when there is none or it is something else.</summary>
    public MappingNode? Mapping(string name) => this[name] as MappingNode;

    /// <summary>The text under a name, or null when there is none or it is something else.</summary>
    public string? Text(string name) => (this[name] as ScalarNode)?.Text;
}
