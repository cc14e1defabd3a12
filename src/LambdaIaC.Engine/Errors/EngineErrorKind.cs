namespace LambdaIaC.Engine.Errors;

/// <summary>What went wrong, for exit codes and for callers that react; the text is in <see cref="EngineError.Message"/>.</summary>
internal enum EngineErrorKind
{
    /// <summary>Another process is changing the stack.</summary>
    Locked,

    /// <summary>A newer release has written the state.</summary>
    NewerState,

    /// <summary>The state cannot be read or written: no space, no permission, damaged.</summary>
    StateUnusable,

    /// <summary>The state belongs to a stack of the same name in another project.</summary>
    ForeignProject,

    /// <summary>The saved plan was made from something that has changed since.</summary>
    StalePlan,

    /// <summary>A plan file cannot be read.</summary>
    UnreadablePlan,

    /// <summary>An environment variable that holds a secret is not set.</summary>
    MissingSecret,

    /// <summary>The provider would refuse the inputs.</summary>
    InvalidInputs,

    /// <summary>A reference or a move cannot be followed.</summary>
    InvalidPlan,

    /// <summary>There is no such resource or stack.</summary>
    NotFound,
}
