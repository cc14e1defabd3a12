using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Graph;

/// <summary>Reads what the resources of a stack refer to, and refuses what is not in the stack.</summary>
internal sealed class ReferenceReader(Stack stack)
{
    private readonly HashSet<string> _ids = stack.Resources.Select(static resource => resource.LogicalId).ToHashSet(StringComparer.Ordinal);

    /// <summary>The references that lead out of the stack.</summary>
    public List<Finding> Errors { get; } = [];

    /// <summary>The references of a resource: in its properties, then in <c>DependsOn</c>.</summary>
    public IReadOnlyList<Edge> Read(Resource resource, ResourceNode node)
    {
        var references = ValueTree.Walk(node.Type, node.Properties).Where(static entry => entry.Value is ReferenceValue)
            .Select(static entry => (entry.Path, Reference: (ReferenceValue)entry.Value))
            .Select(static entry => (entry.Path, entry.Reference.LogicalId, Target: entry.Reference.Target as Resource));
        var declared = resource.DependsOn.Select(static target => (Path: nameof(Resource.DependsOn), target.LogicalId, Target: (Resource?)target));
        var edges = new List<Edge>();
        foreach (var (path, id, target) in references.Concat(declared))
        {
            if (_ids.Contains(id) && (target is null || target.Stack == stack))
            {
                edges.Add(new Edge(path, id));
            }
            else
            {
                Errors.Add(LibraryRules.ForeignReference.At(node, path, Message(node, path, id, target)));
            }
        }

        return edges;
    }

    private string Message(ResourceNode node, string path, string id, Resource? target) =>
        $"{path} of {node.Type} '{node.LogicalId}' refers to '{id}', which is "
        + (target is null ? $"no resource of the stack '{stack.Name}'." : $"a {target.SchemaName} of the stack '{target.Stack.Name}', not of '{stack.Name}'. Refer to it by its name or ARN.");
}
