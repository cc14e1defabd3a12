namespace LambdaIaC;

/// <summary>Runs a function on managed instances of your own account.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function CapacityProviderConfig</c>.</remarks>
public sealed record CapacityProviderConfig : ConfigurationBlock
{
    /// <summary>The capacity provider and how the function uses it.</summary>
    public required LambdaManagedInstancesCapacityProviderConfig LambdaManagedInstancesCapacityProviderConfig { get; init; }
}
