namespace LambdaIaC.Commands;

/// <summary>What a run of the program says to the shell. The numbers are those of Pulumi's published table.</summary>
internal enum ExitCode
{
    Ok = 0,

    /// <summary>Something failed that has no number of its own; also a call without a verb.</summary>
    Failed = 1,

    /// <summary>The command line, the configuration or the stack is not valid, or a question could not be asked.</summary>
    Invalid = 2,

    /// <summary>A resource could not be created, changed or deleted.</summary>
    DeploymentFailed = 4,

    /// <summary>There is no such stack, function or resource.</summary>
    NotFound = 6,

    /// <summary><c>--expect-no-changes</c> was given and there are changes.</summary>
    UnexpectedChanges = 7,

    /// <summary>The user said no, or pressed Ctrl+C.</summary>
    Cancelled = 8,

    /// <summary>A lock was not released in time.</summary>
    TimedOut = 9,

    /// <summary>A bug in LambdaIaC.</summary>
    InternalError = 255,
}
