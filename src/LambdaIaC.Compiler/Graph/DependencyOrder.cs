namespace LambdaIaC.Compiler.Graph;

/// <summary>Sorts resources so that each comes after those it depends on; among those that could come next, the ordinally first id.</summary>
internal static class DependencyOrder
{
    /// <summary>Sorts nodes.</summary>
    /// <param name="nodes">The nodes; their dependencies are among them.</param>
    /// <returns>The order, without the nodes that are in a cycle or depend on one.</returns>
    public static List<ResourceNode> Sort(IReadOnlyList<ResourceNode> nodes)
    {
        var missing = new Dictionary<string, int>(nodes.Count, StringComparer.Ordinal);
        var ready = new PriorityQueue<ResourceNode, string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            missing.Add(node.LogicalId, node.Dependencies.Count);
            if (node.Dependencies.Count == 0)
            {
                ready.Enqueue(node, node.LogicalId);
            }
        }

        var dependents = nodes.SelectMany(static node => node.Dependencies, static (node, dependency) => (node, dependency))
            .ToLookup(static edge => edge.dependency, static edge => edge.node, StringComparer.Ordinal);
        var order = new List<ResourceNode>(nodes.Count);
        while (ready.TryDequeue(out var node, out _))
        {
            order.Add(node);
            foreach (var dependent in dependents[node.LogicalId])
            {
                if (--missing[dependent.LogicalId] == 0)
                {
                    ready.Enqueue(dependent, dependent.LogicalId);
                }
            }
        }

        return order;
    }
}
