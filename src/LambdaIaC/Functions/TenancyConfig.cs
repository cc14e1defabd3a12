namespace LambdaIaC;

/// <summary>How the tenants of a function are kept apart.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function TenancyConfig</c>.</remarks>
public sealed record TenancyConfig : ConfigurationBlock
{
    /// <summary>The kind of isolation. Each invocation then has to name its tenant.</summary>
    public required TenantIsolationMode TenantIsolationMode { get; init; }
}
