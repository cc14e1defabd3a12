namespace LambdaIaC.Compiler.Graph;

/// <summary>Finds the circles in which resources refer to each other.</summary>
internal static class CycleSearch
{
    /// <summary>Finds one cycle for each group of resources that hang together in a circle.</summary>
    /// <param name="edges">What each resource refers to, by logical id. All that is left after sorting: it leads into a cycle.</param>
    /// <returns>The cycles; each step is a resource and the edge by which it refers to the next.</returns>
    public static IEnumerable<IReadOnlyList<KeyValuePair<string, Edge>>> Find(IReadOnlyDictionary<string, IReadOnlyList<Edge>> edges)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in edges.Keys.Order(StringComparer.Ordinal))
        {
            if (Follow(start, edges, seen) is { } cycle)
            {
                yield return Rotate(cycle);
            }
        }
    }

    /// <summary>Goes from resource to resource until one comes again. Each resource that is left refers to one that is left, so there is always a next.</summary>
    private static List<KeyValuePair<string, Edge>>? Follow(string start, IReadOnlyDictionary<string, IReadOnlyList<Edge>> edges, HashSet<string> seen)
    {
        var steps = new List<KeyValuePair<string, Edge>>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var current = start;
        while (seen.Add(current))
        {
            positions.Add(current, steps.Count);
            var edge = edges[current].First(edge => edges.ContainsKey(edge.Target));
            steps.Add(KeyValuePair.Create(current, edge));
            current = edge.Target;
        }

        return positions.TryGetValue(current, out var first) ? steps[first..] : null;
    }

    /// <summary>Lets a cycle start at its ordinally first resource, wherever it was entered.</summary>
    private static List<KeyValuePair<string, Edge>> Rotate(List<KeyValuePair<string, Edge>> cycle)
    {
        var first = cycle.IndexOf(cycle.MinBy(static step => step.Key, StringComparer.Ordinal));
        return [.. cycle[first..], .. cycle[..first]];
    }
}
