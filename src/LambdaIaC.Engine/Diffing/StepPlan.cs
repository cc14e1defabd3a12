using LambdaIaC.Engine.State;
using LambdaIaC.Rules;

namespace LambdaIaC.Engine.Diffing;

/// <summary>What a deployment would do.</summary>
internal sealed record StepPlan
{
    /// <summary>One step for each resource of the plan in dependency order, then the deletions, dependents first.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>What the provider says about the inputs that change.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The state with the plan's moves applied: what the steps are about.</summary>
    public required StackState State { get; init; }
}
