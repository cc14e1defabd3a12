using LambdaIaC.Local.Metering;

namespace LambdaIaC.Local.Invocation;

/// <summary>An invocation whose runtime is done with it, or gone.</summary>
/// <param name="Invocation">Which one.</param>
/// <param name="Duration">From its begin until now.</param>
/// <param name="Status">How it ended.</param>
/// <param name="ErrorType">The type of its error; null for success.</param>
/// <param name="Usage">The memory of its environment.</param>
internal sealed record FinishedInvocation(ActiveInvocation Invocation, TimeSpan Duration, ReportStatus Status, string? ErrorType, MemoryMeter Usage)
{
    /// <param name="logStream">Where the log lines are.</param>
    /// <param name="maxMemoryUsed">In MiB.</param>
    public InvocationReport Report(string logStream, int maxMemoryUsed) =>
        new(Duration, Billing.Round(Duration, Invocation.InitDuration), Invocation.InitDuration, maxMemoryUsed, logStream);
}
