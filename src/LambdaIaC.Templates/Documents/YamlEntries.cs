namespace LambdaIaC.Templates.Documents;

/// <summary>The entries of a mapping while it is read: each key once, and what <c>&lt;&lt;</c> merges into it below what is written.</summary>
internal sealed class YamlEntries
{
    private readonly List<MappingEntry> _written = [];
    private readonly List<MappingEntry> _merged = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public void Add(ScalarNode key, Node value)
    {
        if (key is { Text: "<<", IsPlain: true })
        {
            Merge(key, value);
        }
        else if (_names.Add(key.Text))
        {
            _written.Add(new MappingEntry(key, value));
        }
        else
        {
            throw new UnreadableException($"The key '{key.Text}' is here twice.", key);
        }
    }

    public List<MappingEntry> ToList()
    {
        foreach (var entry in _merged)
        {
            if (_names.Add(entry.Key.Text))
            {
                _written.Add(entry);
            }
        }

        return _written;
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
