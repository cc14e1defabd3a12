namespace LambdaIaC;

/// <summary>Fields of JSON log lines that are indexed, so that queries for them read less.</summary>
/// <remarks>Source: <c>AWS::Logs::LogGroup FieldIndexPolicies</c>, PutIndexPolicy.</remarks>
public sealed record FieldIndexPolicy : ConfigurationBlock
{
    /// <summary>The fields.</summary>
    /// <value>At most 20 of at most 100 characters.</value>
    public required IReadOnlyList<string> Fields { get; init; }
}
