namespace LambdaIaC;

/// <summary>Tracing by AWS X-Ray.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function TracingConfig</c>.</remarks>
public sealed record TracingConfig : ConfigurationBlock
{
    /// <summary>Who decides whether an invocation is traced.</summary>
    public required TracingMode Mode { get; init; }
}
