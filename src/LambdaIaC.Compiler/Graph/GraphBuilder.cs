using LambdaIaC.Compiler.Evaluation;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Validation;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Graph;

/// <summary>Makes the resource graph of a stack.</summary>
/// <param name="places">Finds the place of a property for findings.</param>
internal sealed class GraphBuilder(PropertyPlaces places)
{
    /// <summary>Reads the resources of a stack, what they refer to, and the order that follows.</summary>
    /// <returns>The graph, or every reference that leads nowhere or in a circle.</returns>
    public StageResult<ResourceGraph> Build(Stack stack)
    {
        var models = new ModelReader();
        var references = new ReferenceReader(stack);
        var nodes = new List<ResourceNode>(stack.Resources.Count);
        var edges = new Dictionary<string, IReadOnlyList<Edge>>(stack.Resources.Count, StringComparer.Ordinal);
        var errors = new List<Finding>();
        foreach (var resource in stack.Resources)
        {
            var node = Read(resource, models);
            var values = ValueTree.Walk(node.Type, node.Properties);
            var targets = references.Read(resource, node, values);
            edges.Add(node.LogicalId, targets);
            nodes.Add(node with { Dependencies = [.. targets.Select(static edge => edge.Target).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] });
            errors.AddRange(PlanValues.Check(node, values));
        }

        errors.AddRange(references.Errors);
        if (errors.Count > 0)
        {
            return StageResult<ResourceGraph>.Failed(errors);
        }

        var order = DependencyOrder.Sort(nodes);
        return order.Count == nodes.Count
            ? new ResourceGraph(stack.Name, order) { Moves = new StackMoves(stack).Resolve() }
            : StageResult<ResourceGraph>.Failed(CycleReport.Of(nodes, order, edges));
    }

    private ResourceNode Read(Resource resource, ModelReader models) => new()
    {
        Type = resource.SchemaName,
        LogicalId = resource.LogicalId,
        Properties = models.Read(resource),
        Dependencies = [],
        Place = resource.Place,
        Places = places,
        Suppressions = resource.Suppressions,
    };
}
