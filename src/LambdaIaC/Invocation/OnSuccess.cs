namespace LambdaIaC;

/// <summary>The destination of events that succeeded.</summary>
/// <remarks>Source: <c>AWS::Lambda::EventInvokeConfig OnSuccess</c>.</remarks>
public sealed record OnSuccess : ConfigurationBlock
{
    /// <summary>The destination. The function's role needs the right to write to it.</summary>
    /// <value>The ARN of a standard SQS queue, a standard SNS topic, a function or an event bus; at most 350 characters.</value>
    public required Text Destination { get; init; }
}
