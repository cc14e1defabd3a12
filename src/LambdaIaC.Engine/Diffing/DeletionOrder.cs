using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Diffing;

/// <summary>The order in which resources can be deleted.</summary>
internal static class DeletionOrder
{
    /// <summary>Sorts resources so that whatever needs another comes before it; ties in ordinal order of the logical ids.</summary>
    public static IReadOnlyList<ResourceRecord> Of(IEnumerable<ResourceRecord> records)
    {
        var sorted = records.OrderBy(static record => record.LogicalId, StringComparer.Ordinal).ThenBy(static record => record.Key).ToList();
        var byId = sorted.ToLookup(static record => record.LogicalId, StringComparer.Ordinal);
        var visited = new HashSet<long>();
        var dependenciesFirst = new List<ResourceRecord>();
        foreach (var record in sorted)
        {
            Visit(record);
        }

        dependenciesFirst.Reverse();
        return dependenciesFirst;

        void Visit(ResourceRecord record)
        {
            if (visited.Add(record.Key))
            {
                foreach (var dependency in record.Dependencies.SelectMany(id => byId[id]))
                {
                    Visit(dependency);
                }

                dependenciesFirst.Add(record);
            }
        }
    }
}
