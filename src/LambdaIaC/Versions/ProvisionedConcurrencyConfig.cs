namespace LambdaIaC;

/// <summary>Execution environments that are kept initialized.</summary>
/// <remarks>Source: <c>AWS::Lambda::Version ProvisionedConcurrencyConfiguration</c>, PutProvisionedConcurrencyConfig.</remarks>
public sealed record ProvisionedConcurrencyConfig : ConfigurationBlock
{
    /// <summary>How many.</summary>
    /// <value>At least 1, at most what the account has unreserved or the function reserved.</value>
    public required int ProvisionedConcurrentExecutions { get; init; }
}
