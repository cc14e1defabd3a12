namespace LambdaIaC;

/// <summary>A version with its part of an alias' traffic.</summary>
/// <remarks>Source: <c>AWS::Lambda::Alias VersionWeight</c>.</remarks>
public sealed record VersionWeight : ConfigurationBlock
{
    /// <summary>The version.</summary>
    public required Ref<Version> FunctionVersion { get; init; }

    /// <summary>Its part of the traffic.</summary>
    /// <value>0 to 1; 0.1 is a tenth.</value>
    public required double FunctionWeight { get; init; }
}
