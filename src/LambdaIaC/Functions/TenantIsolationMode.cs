namespace LambdaIaC;

/// <summary>How the tenants of a function are kept apart.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>TenancyConfig.TenantIsolationMode</c>.</remarks>
public sealed record TenantIsolationMode(string Value) : OpenEnum(Value)
{
    /// <summary>Each tenant has execution environments of its own.</summary>
    public static TenantIsolationMode PerTenant { get; } = new("PER_TENANT");
}
