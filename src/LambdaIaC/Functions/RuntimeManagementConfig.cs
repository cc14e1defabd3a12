namespace LambdaIaC;

/// <summary>When a function moves to a newer patch version of its runtime.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function RuntimeManagementConfig</c>.</remarks>
public sealed record RuntimeManagementConfig : ConfigurationBlock
{
    /// <summary>The moment.</summary>
    public required UpdateRuntimeOn UpdateRuntimeOn { get; init; }

    /// <summary>The runtime version to stay on.</summary>
    /// <value>An ARN. Required with <see cref="LambdaIaC.UpdateRuntimeOn.Manual"/>, otherwise not allowed.</value>
    public Text? RuntimeVersionArn { get; init; }
}
