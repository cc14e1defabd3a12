namespace LambdaIaC;

/// <summary>A policy that lives in a role.</summary>
/// <remarks>Source: <c>AWS::IAM::Role Policy</c>.</remarks>
public sealed record InlinePolicy : ConfigurationBlock
{
    /// <summary>The name within the role.</summary>
    /// <value>1 to 128 letters, digits and <c>_+=,.@-</c>.</value>
    public required string PolicyName { get; init; }

    /// <summary>What it allows and denies.</summary>
    public required PolicyDocument PolicyDocument { get; init; }
}
