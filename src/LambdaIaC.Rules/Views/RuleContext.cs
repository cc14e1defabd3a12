namespace LambdaIaC.Rules.Views;

/// <summary>What a rule may depend on besides the configuration, and must never fetch by itself.</summary>
internal sealed record RuleContext
{
    /// <summary>Nothing is known but AWS's defaults: no date, no region.</summary>
    public static RuleContext Default { get; } = new();

    /// <summary>The day of the deployment in UTC; null when the door has no date, and dated rules then stay silent.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The region, such as <c>eu-west-1</c>; null when it is not known.</summary>
    public string? Region { get; init; }

    /// <summary>Whether the function exists already, so that limits on creation do not apply; null when it is not known.</summary>
    public bool? IsUpdate { get; init; }

    /// <summary>Concurrent executions of the account in the region. The default is AWS's 1,000.</summary>
    public int ConcurrentExecutions { get; init; } = 1000;

    /// <summary>Executions that no function may reserve. The default is AWS's 100.</summary>
    public int MinimumUnreservedConcurrency { get; init; } = 100;

    /// <summary>Is told when each rule begins and ends; null, which costs nothing, when nobody wants to know.</summary>
    public IRuleObserver? Observer { get; init; }
}
