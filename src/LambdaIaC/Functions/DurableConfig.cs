namespace LambdaIaC;

/// <summary>Makes executions durable: they may pause, and resume where they were.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function DurableConfig</c>.</remarks>
public sealed record DurableConfig : ConfigurationBlock
{
    /// <summary>How long a whole execution may take, pauses included.</summary>
    /// <value>1 second to 31,622,400 seconds (366 days).</value>
    public required Duration ExecutionTimeout { get; init; }

    /// <summary>For how many days the history of a finished execution is kept.</summary>
    /// <value>1 to 90 days. The default is 14 days.</value>
    public int? RetentionPeriodInDays { get; init; }

    /// <summary>The key that encrypts the history.</summary>
    /// <value>The ARN of a KMS key. The default is a key that AWS owns.</value>
    public Text? KMSKeyArn { get; init; }
}
