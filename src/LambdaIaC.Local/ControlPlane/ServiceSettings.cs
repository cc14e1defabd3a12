namespace LambdaIaC.Local.ControlPlane;

/// <summary>What the service plays: whose account, which region, how fast.</summary>
internal sealed record ServiceSettings
{
    /// <summary>The account and region that ARNs name.</summary>
    public AccountScope Scope { get; init; } = new("000000000000", "us-east-1");

    /// <summary>
    /// How long a function is Pending after its creation and InProgress after an update. Long enough for a client to see, short enough not to wait for.
    /// Zero makes answers come when everything is done.
    /// </summary>
    public TimeSpan SettleTime { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Concurrent executions of the account in the region. The default is AWS's 1,000.</summary>
    public int ConcurrentExecutions { get; init; } = 1000;

    /// <summary>Executions that no function may reserve. The default is AWS's 100.</summary>
    public int MinimumUnreservedConcurrency { get; init; } = 100;

    /// <summary>Seeds the choice between the versions of an alias with weights; null for another sequence in each run.</summary>
    public int? RoutingSeed { get; init; }
}
