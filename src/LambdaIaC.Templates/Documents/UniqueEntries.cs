namespace LambdaIaC.Templates.Documents;

/// <summary>
/// Entries with each key once. Of a key that is written twice CloudFormation takes the last, in JSON and YAML alike, and says nothing
/// (aws-cloudformation/cfn-language-discussion#96).
/// </summary>
internal sealed class UniqueEntries
{
    private readonly List<MappingEntry> _entries = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Adds an entry, in the place of the one that has its key.</summary>
    public void Set(MappingEntry entry)
    {
        if (!Add(entry))
        {
            _entries[_places[entry.Key.Text]] = entry;
        }
    }

    /// <summary>Adds an entry whose key is not there yet; false when it is.</summary>
    public bool Add(MappingEntry entry)
    {
        if (!_places.TryAdd(entry.Key.Text, _entries.Count))
        {
            return false;
        }

        _entries.Add(entry);
        return true;
    }

    public IReadOnlyList<MappingEntry> ToList() => _entries;
}
