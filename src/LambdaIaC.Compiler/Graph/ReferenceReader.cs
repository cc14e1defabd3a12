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
    public IReadOnlyList<Edge> Read(Resource resource, ResourceNode node, IReadOnlyList<PlacedValue> values)
    {
        var edges = new List<Edge>();
        foreach (var placed in values)
        {
            if (placed.Value is ReferenceValue reference)
            {
                Add(edges, node, placed.Path, reference.LogicalId, reference.Target as Resource);
            }
        }

        foreach (var target in resource.DependsOn)
        {
            // The type forbids null, the program may hold one all the same.
            if (target is null)
            {
                Errors.Add(LibraryRules.IllegalValue.At(node, nameof(Resource.DependsOn), $"DependsOn of {node.Type} '{node.LogicalId}' holds null. Leave the item out instead."));
            }
            else
            {
                Add(edges, node, nameof(Resource.DependsOn), target.LogicalId, target);
            }
        }

        return edges;
    }

    private void Add(List<Edge> edges, ResourceNode node, string path, string id, Resource? target)
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

    private string Message(ResourceNode node, string path, string id, Resource? target) =>
        $"{path} of {node.Type} '{node.LogicalId}' refers to '{id}', which is "
        + (target is null ? $"no resource of the stack '{stack.Name}'." : $"a {target.SchemaName} of the stack '{target.Stack.Name}', not of '{stack.Name}'. Refer to it by its name or ARN.");
}
