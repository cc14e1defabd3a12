namespace LambdaIaC.Local.RuntimeApi;

/// <summary>Where a runtime stands in its life. The names appear in the messages of the Runtime API.</summary>
internal enum RuntimeState
{
    /// <summary>It runs and has not asked for an event yet: the init phase.</summary>
    Started,

    InitError,

    /// <summary>It waits for an event.</summary>
    Ready,

    /// <summary>It has an event.</summary>
    Running,

    /// <summary>It is sending the answer.</summary>
    InvocationResponse,

    /// <summary>It is sending an error.</summary>
    InvocationErrorResponse,

    RuntimeResponseSentState,
}
