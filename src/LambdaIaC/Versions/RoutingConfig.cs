namespace LambdaIaC;

/// <summary>A second version behind an alias, for a gradual change.</summary>
/// <remarks>Source: <c>AWS::Lambda::Alias AliasRoutingConfiguration</c>.</remarks>
public sealed record RoutingConfig : ConfigurationBlock
{
    /// <summary>The number of the second version, which exists already, with its part of the traffic. The alias' own version gets the rest.</summary>
    /// <value>At most 1, from 0 to 1: <c>["3"] = 0.1</c> sends a tenth to version 3.</value>
    public required Map<double> AdditionalVersionWeights { get; init; }
}
