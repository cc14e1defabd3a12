using LambdaIaC.Engine.Resolution;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Execution;

/// <summary>The resources as they are while a deployment runs.</summary>
internal sealed class LiveResources(StackState state) : IReferents
{
    private readonly Dictionary<long, ResourceRecord> _byKey = state.Resources.ToDictionary(static record => record.Key);

    private readonly Dictionary<string, ResourceRecord> _current =
        state.Current.ToDictionary(static record => record.LogicalId, StringComparer.Ordinal);

    /// <summary>Logical ids of resources whose outputs were not what the plan took them for.</summary>
    public HashSet<string> Surprises { get; } = new(StringComparer.Ordinal);

    public ResourceRecord? Find(string logicalId) => _current.GetValueOrDefault(logicalId);

    public bool Has(long key) => _byKey.ContainsKey(key);

    public Value Find(string logicalId, string attribute) =>
        Find(logicalId) is { } record ? ResourceAttributes.Find(record, attribute) : Value.Absent;

    public void Put(ResourceRecord record)
    {
        _byKey[record.Key] = record;
        _current[record.LogicalId] = record;
    }

    public void Remove(ResourceRecord record)
    {
        _byKey.Remove(record.Key);
        if (_current.TryGetValue(record.LogicalId, out var current) && current.Key == record.Key)
        {
            _current.Remove(record.LogicalId);
        }
    }
}
