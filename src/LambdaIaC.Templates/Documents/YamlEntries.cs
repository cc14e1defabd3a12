namespace LambdaIaC.Templates.Documents;

/// <summary>The entries of a mapping while it is read, and what <c>&lt;&lt;</c> merges into it below what is written.</summary>
internal sealed class YamlEntries
{
    private readonly UniqueEntries _written = new();
    private readonly List<MappingEntry> _merged = [];

    public void Add(ScalarNode key, Node value)
    {
        if (key is { Text: "<<", IsPlain: true })
        {
            Merge(key, value);
        }
        else
        {
            _written.Set(new MappingEntry(key, value));
        }
    }

    public IReadOnlyList<MappingEntry> ToList()
    {
        foreach (var entry in _merged)
        {
            _written.Add(entry);
        }

        return _written.ToList();
    }

    private void Merge(ScalarNode key, Node value)
    {
        foreach (var source in value is SequenceNode several ? several.Items : [value])
        {
            _merged.AddRange((source as MappingNode)?.Entries ?? throw new UnreadableException("Only a mapping can be merged with <<.", key));
            if (_merged.Count > DocumentLimits.Weight)
            {
                throw DocumentLimits.TooMuch(key.Line, key.Column);
            }
        }
    }
}
