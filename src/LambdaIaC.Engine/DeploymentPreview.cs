using LambdaIaC.Compiler.Plan;
using LambdaIaC.Engine.Diffing;
using LambdaIaC.Engine.State;
using LambdaIaC.Rules;

namespace LambdaIaC.Engine;

/// <summary>What a deployment would do, and what it was decided from.</summary>
internal sealed record DeploymentPreview
{
    public required DeploymentPlan Plan { get; init; }

    /// <summary>One step for each resource of the plan in dependency order, then the deletions, dependents first.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>What the provider says about the inputs that change; an error keeps the deployment from starting.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Steps of an interrupted deployment that are finished before these.</summary>
    public required IReadOnlyList<JournalEntry> Interrupted { get; init; }

    /// <summary>Environment variables that hold secrets and are not set: the deployment will ask for them.</summary>
    public required IReadOnlyList<string> MissingSecrets { get; init; }

    /// <summary>The state that it was decided from.</summary>
    public required StateStamp Stamp { get; init; }

    /// <summary>Whether the deployment would change anything.</summary>
    public bool HasChanges => Interrupted.Count > 0 || Steps.Any(static step => step.IsChange);
}
