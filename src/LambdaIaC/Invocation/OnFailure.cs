namespace LambdaIaC;

/// <summary>The destination of events that failed every time or became too old.</summary>
/// <remarks>Source: <c>AWS::Lambda::EventInvokeConfig OnFailure</c>.</remarks>
public sealed record OnFailure : ConfigurationBlock
{
    /// <summary>The destination. The function's role needs the right to write to it.</summary>
    /// <value>The ARN of a standard SQS queue, a standard SNS topic, a function, an event bus or an S3 bucket; at most 350 characters.</value>
    public required Text Destination { get; init; }
}
