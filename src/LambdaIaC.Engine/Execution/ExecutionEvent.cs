using LambdaIaC.Engine.Diffing;

namespace LambdaIaC.Engine.Execution;

/// <summary>What has just happened to one resource. No event ever holds a secret.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Operation">What is being done.</param>
/// <param name="LogicalId">The resource.</param>
/// <param name="Type">Its type.</param>
internal sealed record ExecutionEvent(ExecutionEventKind Kind, OperationKind Operation, string LogicalId, string Type)
{
    /// <summary>The step that the operation is a part of; a replacement has two operations.</summary>
    public required StepKind Step { get; init; }

    /// <summary>How long it has been running, or took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Why it failed or was skipped; null otherwise.</summary>
    public string? Message { get; init; }

    /// <summary>Operations that are over, and how many there are; those that change nothing do not count.</summary>
    public required (int Completed, int Total) Progress { get; init; }
}

/// <summary>What happened to a resource.</summary>
internal enum ExecutionEventKind
{
    /// <summary>A step of an interrupted deployment is being finished.</summary>
    Resumed,

    Started,

    /// <summary>It is still running; told again and again while it does.</summary>
    StillRunning,

    Succeeded,

    /// <summary>Nothing had to be done after all.</summary>
    Unchanged,

    Failed,

    /// <summary>It was not started because something that it needs failed.</summary>
    Skipped,
}
