namespace LambdaIaC.Engine.Execution;

/// <summary>How a deployment runs.</summary>
internal sealed record ExecutionOptions
{
    /// <summary>Calls to the provider at one time.</summary>
    /// <value>At least 1. The default is the number of processors.</value>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>How often a running step is told.</summary>
    /// <value>The default is 10 seconds.</value>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Hears what happens, in order, on the thread of the deployment.</summary>
    public IProgress<ExecutionEvent>? Progress { get; init; }

    /// <summary>
    /// Ends running calls too, where the cancellation of the deployment only starts no new ones. What was cut off stays in the
    /// journal and is finished by the next deployment.
    /// </summary>
    public CancellationToken Abort { get; init; }

    /// <summary>The zips of the plan's assets, by their SHA-256 in base64.</summary>
    public IReadOnlyDictionary<string, string> AssetFiles { get; init; } = new Dictionary<string, string>();
}
