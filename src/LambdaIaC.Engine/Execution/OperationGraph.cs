using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Execution;

/// <summary>The operations of a deployment and which of them must be over before another may start.</summary>
internal sealed class OperationGraph
{
    private readonly List<Operation> _operations = [];
    private readonly List<HashSet<int>> _prerequisites = [];
    private readonly Dictionary<string, int> _changes = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _deletions = [];

    private OperationGraph()
    {
    }

    public IReadOnlyList<Operation> Operations => _operations;

    /// <summary>What each operation waits for, by their indexes.</summary>
    public IReadOnlyList<IReadOnlySet<int>> Prerequisites => _prerequisites;

    public static OperationGraph Build(DeploymentPlan plan, StepPlan steps)
    {
        var graph = new OperationGraph();
        var records = steps.State.Resources.ToDictionary(static record => record.Key);
        var resources = plan.Resources.ToDictionary(static resource => resource.LogicalId, StringComparer.Ordinal);
        foreach (var step in steps.Steps)
        {
            graph.Add(step, resources.GetValueOrDefault(step.LogicalId), step.ResourceKey is { } key ? records[key] : null);
        }

        graph.OrderChanges();
        graph.OrderDeletions(steps.State);
        return graph;
    }

    private void Add(Step step, PlannedResource? resource, ResourceRecord? record)
    {
        if (step.Kind is StepKind.Delete or StepKind.Replace)
        {
            _deletions[record!.Key] = Add(new Operation(_operations.Count, OperationKind.Delete, step) { Record = record });
        }

        if (step.Kind != StepKind.Delete)
        {
            _changes[step.LogicalId] = Add(new Operation(_operations.Count, KindOf(step), step)
            {
                Resource = resource,
                Record = step is { Kind: StepKind.Replace, DeletesFirst: true } ? null : record,
            });
        }
    }

    private int Add(Operation operation)
    {
        _operations.Add(operation);
        _prerequisites.Add([]);
        return operation.Index;
    }

    private static OperationKind KindOf(Step step) => step.Kind switch
    {
        StepKind.Create or StepKind.Replace => OperationKind.Create,
        StepKind.Update => OperationKind.Update,
        _ => OperationKind.Keep,
    };

    /// <summary>What is referred to comes first. A name is free before it is taken again.</summary>
    private void OrderChanges()
    {
        foreach (var index in _changes.Values)
        {
            foreach (var dependency in _operations[index].Resource!.Dependencies)
            {
                _prerequisites[index].Add(_changes[dependency]);
            }
        }

        foreach (var index in _deletions.Values)
        {
            var step = _operations[index].Step;
            var followers = step is { Kind: StepKind.Replace, DeletesFirst: true } ? step.FreesNameFor.Append(step.LogicalId) : step.FreesNameFor;
            foreach (var follower in followers)
            {
                _prerequisites[_changes[follower]].Add(index);
            }
        }
    }

    /// <summary>What needs another resource is gone, or has moved over to the new one, before that resource goes.</summary>
    private void OrderDeletions(StackState state)
    {
        var dependents = state.Resources
            .SelectMany(static record => record.Dependencies.Select(id => (Id: id, Dependent: record)))
            .ToLookup(static edge => edge.Id, static edge => edge.Dependent, StringComparer.Ordinal);
        foreach (var index in _deletions.Values)
        {
            var (step, prerequisites) = (_operations[index].Step, _prerequisites[index]);
            foreach (var dependent in dependents[step.LogicalId])
            {
                if (_deletions.TryGetValue(dependent.Key, out var deletion))
                {
                    prerequisites.Add(deletion);
                }

                if (!step.DeletesFirst && !dependent.IsReplaced && _changes.TryGetValue(dependent.LogicalId, out var change))
                {
                    prerequisites.Add(change);
                }
            }

            if (step is { Kind: StepKind.Replace, DeletesFirst: false })
            {
                prerequisites.Add(_changes[step.LogicalId]);
            }
        }
    }
}
