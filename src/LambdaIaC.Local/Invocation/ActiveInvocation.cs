namespace LambdaIaC.Local.Invocation;

/// <summary>An invocation on its way: from the caller through one environment and back.</summary>
internal sealed class ActiveInvocation(InvocationRequest request)
{
    /// <summary>
    /// The caller goes on where its answer arrives: waking another thread for it would cost the warm path more than all the rest of
    /// ours. Where the answer waits for the log, the caller must not hold the log up.
    /// </summary>
    private readonly TaskCompletionSource<InvocationResult> _result = new(
        request.TailLog ? TaskCreationOptions.RunContinuationsAsynchronously : TaskCreationOptions.None);

    private FunctionAnswer? _answer;

    public InvocationRequest Request => request;

    /// <summary>What the caller waits for.</summary>
    public Task<InvocationResult> Result => _result.Task;

    /// <summary>The trace header that the function gets; AWS always gives one.</summary>
    public string TraceId { get; } = request.TraceId ?? TraceHeader.New(request.Target.TracingMode == "Active");

    /// <summary>Whether the clock of the invocation runs: since the event was handed out, or since a repeated init began.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>A timestamp of the time provider.</summary>
    public long StartedAt { get; private set; }

    public DateTimeOffset Deadline { get; private set; }

    /// <summary>
    /// The init phase that this invocation waited for; null for a warm start and for a repeated init, which is part of the duration.
    /// </summary>
    public TimeSpan? InitDuration { get; set; }

    /// <summary>The answer; null until there is one.</summary>
    public FunctionAnswer? Answer => Volatile.Read(ref _answer);

    public void Begin(TimeProvider time)
    {
        StartedAt = time.GetTimestamp();
        Deadline = time.GetUtcNow() + request.Target.Timeout;
        HasBegun = true;
    }

    /// <summary>The first answer counts: response, timeout and exit may come at the same time.</summary>
    public bool TryAnswer(FunctionAnswer answer) => Interlocked.CompareExchange(ref _answer, answer, null) is null;

    public void Complete(InvocationReport report, string? logTail)
    {
        var answer = _answer ?? throw new InvalidOperationException("The invocation has no answer yet.");
        _result.TrySetResult(new InvocationResult(answer.Payload, answer.FunctionError, logTail, report));
    }

    /// <summary>We failed, not the function.</summary>
    /// <returns>Whether this was the first answer.</returns>
    public bool TryFault(Exception failure)
    {
        if (!TryAnswer(FunctionAnswer.Fault))
        {
            return false;
        }

        _result.TrySetException(failure);
        return true;
    }

    /// <summary>The service stops; there will be no answer.</summary>
    public void Abandon() => _result.TrySetCanceled();
}
