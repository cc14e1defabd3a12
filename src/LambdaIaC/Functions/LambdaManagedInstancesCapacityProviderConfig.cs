namespace LambdaIaC;

/// <summary>How a function uses a capacity provider.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function LambdaManagedInstancesCapacityProviderConfig</c>.</remarks>
public sealed record LambdaManagedInstancesCapacityProviderConfig : ConfigurationBlock
{
    /// <summary>The capacity provider.</summary>
    /// <value>An ARN of at most 140 characters.</value>
    public required Text CapacityProviderArn { get; init; }

    /// <summary>How many invocations one execution environment handles at once.</summary>
    /// <value>1 to 1,600. The default is 16.</value>
    public int? PerExecutionEnvironmentMaxConcurrency { get; init; }

    /// <summary>The gibibytes of memory for each virtual CPU.</summary>
    /// <value>2 to 8. The default is 2.</value>
    public double? ExecutionEnvironmentMemoryGiBPerVCpu { get; init; }
}
