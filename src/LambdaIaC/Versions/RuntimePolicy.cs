namespace LambdaIaC;

/// <summary>The runtime version that a published version stays on.</summary>
/// <remarks>Source: <c>AWS::Lambda::Version RuntimePolicy</c>.</remarks>
public sealed record RuntimePolicy : ConfigurationBlock
{
    /// <summary>When it moves to a newer patch version of its runtime.</summary>
    public required UpdateRuntimeOn UpdateRuntimeOn { get; init; }

    /// <summary>The runtime version to stay on.</summary>
    /// <value>An ARN of 26 to 2,048 characters. Required with <see cref="LambdaIaC.UpdateRuntimeOn.Manual"/>, otherwise not allowed.</value>
    public Text? RuntimeVersionArn { get; init; }
}
