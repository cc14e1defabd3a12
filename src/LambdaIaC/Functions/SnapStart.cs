namespace LambdaIaC;

/// <summary>Starts from a snapshot of the initialized environment instead of initializing each one.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function SnapStart</c>.</remarks>
public sealed record SnapStart : ConfigurationBlock
{
    /// <summary>What starts from a snapshot.</summary>
    public required SnapStartApplyOn ApplyOn { get; init; }
}
