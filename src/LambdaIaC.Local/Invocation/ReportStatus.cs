namespace LambdaIaC.Local.Invocation;

/// <summary>How an invocation ended, in the terms of REPORT lines and telemetry.</summary>
internal enum ReportStatus
{
    Success,

    /// <summary>The handler failed and the runtime lives on; the text line does not mention it.</summary>
    FunctionError,

    /// <summary>The runtime failed.</summary>
    Failure,

    Timeout,
}
