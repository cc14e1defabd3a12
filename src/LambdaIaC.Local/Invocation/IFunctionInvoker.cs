namespace LambdaIaC.Local.Invocation;

/// <summary>Runs functions in execution environments of their own.</summary>
internal interface IFunctionInvoker : IAsyncDisposable
{
    /// <summary>
    /// Invokes a version synchronously and waits for the result. A failing function is a result, not an exception. Cancelling gives up
    /// the wait; the function runs on, as on AWS when the caller hangs up. What follows the await runs on the thread that serves the
    /// function's connection: it may compute and await, but must not block.
    /// </summary>
    Task<InvocationResult> InvokeAsync(InvocationRequest request, CancellationToken cancellationToken);

    /// <summary>Ends the environments of a function whose code or configuration has changed or that was deleted.</summary>
    /// <param name="functionName">The function.</param>
    /// <param name="keepRevisions">Revisions whose environments stay, such as those of published versions.</param>
    Task RetireAsync(string functionName, IReadOnlySet<string> keepRevisions);
}

/// <param name="Target">What to run.</param>
/// <param name="InvokedFunctionArn">The ARN as the caller named it, with its alias or version.</param>
/// <param name="RequestId">The id of the request.</param>
/// <param name="Payload">The event, already known to be JSON.</param>
internal sealed record InvocationRequest(FunctionVersion Target, string InvokedFunctionArn, string RequestId, ReadOnlyMemory<byte> Payload)
{
    /// <summary>The client context as JSON text; null when there is none.</summary>
    public string? ClientContext { get; init; }

    public string? TraceId { get; init; }

    /// <summary>Whether the last 4 KB of the log are wanted.</summary>
    public bool TailLog { get; init; }
}

/// <param name="Payload">What the caller gets: the function's answer, or the error document.</param>
/// <param name="FunctionError"><c>Unhandled</c> when the function failed; null when it succeeded.</param>
/// <param name="LogTail">The last 4 KB of the log; null unless it was asked for.</param>
/// <param name="Report">
/// The figures at the moment of the answer. The REPORT line also counts the time until the runtime asks for its next event; when the
/// log tail is wanted the answer waits for that line, and the figures are equal.
/// </param>
internal sealed record InvocationResult(ReadOnlyMemory<byte> Payload, string? FunctionError, string? LogTail, InvocationReport Report);

/// <param name="Duration">From the event being handed out until the function was done.</param>
/// <param name="BilledDuration">Rounded up to the millisecond, with the init phase.</param>
/// <param name="InitDuration">Of the init phase; null for a warm start.</param>
/// <param name="MaxMemoryUsed">In MiB, of the process tree since its start, as last measured.</param>
/// <param name="LogStream">Where the log lines are.</param>
internal sealed record InvocationReport(TimeSpan Duration, TimeSpan BilledDuration, TimeSpan? InitDuration, int MaxMemoryUsed, string LogStream);
