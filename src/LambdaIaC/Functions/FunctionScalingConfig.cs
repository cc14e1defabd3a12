namespace LambdaIaC;

/// <summary>How many execution environments a function has on managed instances.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function FunctionScalingConfig</c>.</remarks>
public sealed record FunctionScalingConfig : ConfigurationBlock
{
    /// <summary>The fewest.</summary>
    /// <value>0 to 15,000.</value>
    public int? MinExecutionEnvironments { get; init; }

    /// <summary>The most.</summary>
    /// <value>0 to 15,000, at least <see cref="MinExecutionEnvironments"/>.</value>
    public int? MaxExecutionEnvironments { get; init; }
}
