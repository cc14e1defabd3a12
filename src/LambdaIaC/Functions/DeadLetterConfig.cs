namespace LambdaIaC;

/// <summary>Where an asynchronous event goes when all attempts at it have failed.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function DeadLetterConfig</c>.</remarks>
public sealed record DeadLetterConfig : ConfigurationBlock
{
    /// <summary>The queue or topic. The function's role needs the right to write to it.</summary>
    /// <value>The ARN of a standard SQS queue or a standard SNS topic.</value>
    public required Text TargetArn { get; init; }
}
