namespace LambdaIaC.Local.Invocation;

/// <summary>How starting a runtime ended.</summary>
internal abstract record StartOutcome
{
    private StartOutcome()
    {
    }

    /// <summary>How long it took since the process was started.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>It asked for its first event.</summary>
    internal sealed record Ready : StartOutcome;

    /// <summary>It reported an error, ended, or could not be started at all.</summary>
    /// <param name="Answer">What the caller of the given request gets.</param>
    internal sealed record Failed(Func<string, FunctionAnswer> Answer) : StartOutcome;

    /// <summary>It was not ready in time and was ended.</summary>
    internal sealed record TimedOut : StartOutcome;
}
