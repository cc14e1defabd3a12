namespace LambdaIaC;

/// <summary>A second version behind an alias, for a gradual change.</summary>
/// <remarks>Source: <c>AWS::Lambda::Alias AliasRoutingConfiguration</c>.</remarks>
public sealed record RoutingConfig : ConfigurationBlock
{
    /// <summary>The second version with its part of the traffic. The alias' own version gets the rest.</summary>
    /// <value>At most 1.</value>
    public required IReadOnlyList<VersionWeight> AdditionalVersionWeights { get; init; }
}
