namespace LambdaIaC;

/// <summary>The size of <c>/tmp</c>.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function EphemeralStorage</c>.</remarks>
public sealed record EphemeralStorage : ConfigurationBlock
{
    /// <summary>The size.</summary>
    /// <value>512 to 10,240 MiB.</value>
    public required DataSize Size { get; init; }
}
