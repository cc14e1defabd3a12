using System.Globalization;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Graph;

/// <summary>Words the cycles of a graph: <c>a.Role -> b.Policies -> a</c>, with the line of each step.</summary>
internal static class CycleReport
{
    /// <summary>A message stays readable; whoever cuts one of these steps sees the rest of a longer circle next time.</summary>
    private const int MaximumSteps = 10;

    /// <summary>Reports what could not be sorted.</summary>
    /// <param name="nodes">All nodes.</param>
    /// <param name="sorted">Those that could be sorted.</param>
    /// <param name="edges">What each node refers to.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<ResourceNode> nodes, IReadOnlyList<ResourceNode> sorted, Dictionary<string, IReadOnlyList<Edge>> edges)
    {
        var done = sorted.Select(static node => node.LogicalId).ToHashSet(StringComparer.Ordinal);
        var left = nodes.Where(node => !done.Contains(node.LogicalId)).ToDictionary(static node => node.LogicalId, StringComparer.Ordinal);
        var leftEdges = left.Keys.ToDictionary(static id => id, id => edges[id], StringComparer.Ordinal);
        return [.. CycleSearch.Find(leftEdges).Select(cycle => Report(cycle, left))];
    }

    private static Finding Report(IReadOnlyList<KeyValuePair<string, Edge>> cycle, Dictionary<string, ResourceNode> nodes)
    {
        var steps = cycle.Take(MaximumSteps).Select(step => $"{step.Key}.{step.Value.Path} ({Line(nodes[step.Key], step.Value.Path)})");
        var more = cycle.Count > MaximumSteps ? $" -> {(cycle.Count - MaximumSteps).ToString(CultureInfo.InvariantCulture)} more" : "";
        return LibraryRules.Cycle.At(
            nodes[cycle[0].Key],
            cycle[0].Value.Path,
            $"Resources refer to each other in a circle: {string.Join(" -> ", steps)}{more} -> {cycle[0].Key}. Move one of the references into a resource of its own.");
    }

    private static string Line(ResourceNode node, string path)
    {
        var place = node.PlaceOf(path);
        return $"{SourcePath.FileName(place.File)}:{place.Line}";
    }
}
