using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Execution;

/// <summary>One call to the provider.</summary>
/// <param name="Index">The place in the graph; of operations that could start, the lowest does.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Step">The step that it is a part of.</param>
internal sealed record Operation(int Index, OperationKind Kind, Step Step)
{
    /// <summary>The resource of the plan; null for a deletion.</summary>
    public PlannedResource? Resource { get; init; }

    /// <summary>The resource that exists: changed, deleted or replaced by this operation; null for a creation from nothing.</summary>
    public ResourceRecord? Record { get; init; }

    /// <summary>Whether the new resource stands beside the one that it replaces until everything has moved over.</summary>
    public bool Replaces => Kind == OperationKind.Create && Record is not null;

    public override string ToString() => $"{Kind} {Step.LogicalId}";
}
