using LambdaIaC.Engine.Diffing;

namespace LambdaIaC.Engine.Execution;

/// <summary>How a deployment ended.</summary>
internal sealed record ExecutionResult
{
    /// <summary>Every step in the order of the plan.</summary>
    public required IReadOnlyList<StepResult> Steps { get; init; }

    /// <summary>Whether it was stopped before its end.</summary>
    public required bool IsCancelled { get; init; }

    /// <summary>Steps of an interrupted deployment that were finished first.</summary>
    public IReadOnlyList<StepResult> Resumed { get; init; } = [];

    /// <summary>Remarks for a person: a lock that was taken over, a project that has moved.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether everything is as the plan wants it.</summary>
    public bool IsComplete => Steps.All(static step => step.Status is StepStatus.Done or StepStatus.Unchanged);

    public IEnumerable<StepResult> Done => With(StepStatus.Done);

    public IEnumerable<StepResult> Failed => With(StepStatus.Failed);

    public IEnumerable<StepResult> Skipped => With(StepStatus.Skipped);

    private IEnumerable<StepResult> With(StepStatus status) => Steps.Where(step => step.Status == status);
}

/// <param name="Step">The step.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Message">Why it failed or was skipped, without secrets; null otherwise.</param>
/// <param name="Duration">How long its calls took.</param>
internal sealed record StepResult(Step Step, StepStatus Status, string? Message, TimeSpan Duration);

/// <summary>How a step ended, the worst last: a replacement is as bad as the worse of its halves.</summary>
internal enum StepStatus
{
    /// <summary>There was nothing to do.</summary>
    Unchanged,

    Done,

    /// <summary>The deployment was stopped before it.</summary>
    NotStarted,

    /// <summary>Something that it needs failed.</summary>
    Skipped,

    /// <summary>It was cut off; the next deployment finishes it.</summary>
    Interrupted,

    Failed,
}
