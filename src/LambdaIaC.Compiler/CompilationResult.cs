using LambdaIaC.Compiler.Plan;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler;

/// <summary>What became of a stack: a plan, or the errors that stand in its way; and what there is to say about it in either case.</summary>
internal sealed record CompilationResult
{
    /// <summary>The plan; null when there are errors. Without packaging, its code has neither hash nor size.</summary>
    public DeploymentPlan? Plan { get; init; }

    /// <summary>Everything that was found, in the order of the places; what is suppressed is among it.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Where the stack lives; null when its code could not be run.</summary>
    public ProjectLocation? Project { get; init; }

    /// <summary>The zip of each package in the plan, by its SHA-256 in base64. Empty without packaging.</summary>
    public IReadOnlyDictionary<string, string> AssetFiles { get; init; } = new Dictionary<string, string>();

    public required CompilationTimings Timings { get; init; }

    /// <summary>The findings that stand in the way of a plan.</summary>
    public IEnumerable<Finding> Errors => Findings.Where(static finding => finding is { Severity: Severity.Error, Suppression: null });

    /// <summary>Whether there is a plan.</summary>
    public bool Succeeded => Plan is not null;
}
