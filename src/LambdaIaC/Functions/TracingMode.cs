namespace LambdaIaC;

/// <summary>Who decides whether an invocation is traced by AWS X-Ray.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>TracingConfig.Mode</c>.</remarks>
public sealed record TracingMode(string Value) : OpenEnum(Value)
{
    /// <summary>Lambda samples invocations and traces them.</summary>
    public static TracingMode Active { get; } = new("Active");

    /// <summary>An invocation is traced when its caller decided so. The default.</summary>
    public static TracingMode PassThrough { get; } = new("PassThrough");
}
