namespace LambdaIaC.Engine.State;

/// <summary>How a journaled step ended.</summary>
internal enum JournalOutcome
{
    /// <summary>The resource is as the step wanted it.</summary>
    Done,

    /// <summary>The service refused it.</summary>
    Failed,

    /// <summary>Its process died, and it was found by a later one that decides anew.</summary>
    Interrupted,

    /// <summary>A person removed the resource from the state.</summary>
    Forgotten,
}
