namespace LambdaIaC;

/// <summary>The part of a VPC that a function reaches: subnets and security groups go together.</summary>
/// <remarks>Source: <c>AWS::Lambda::Function VpcConfig</c>.</remarks>
public sealed record VpcConfig : ConfigurationBlock
{
    /// <summary>The ids of the subnets, in at least two availability zones where it matters.</summary>
    /// <value>At most 16, such as <c>subnet-0a1b2c3d</c>. Empty together with <see cref="SecurityGroupIds"/> detaches the function.</value>
    public required IReadOnlyList<Text> SubnetIds { get; init; }

    /// <summary>The ids of the security groups.</summary>
    /// <value>At most 5, such as <c>sg-0a1b2c3d</c>. Empty together with <see cref="SubnetIds"/> detaches the function.</value>
    public required IReadOnlyList<Text> SecurityGroupIds { get; init; }

    /// <summary>Whether the function sends IPv6 traffic to subnets that have both kinds of addresses.</summary>
    /// <value>The default is false.</value>
    public bool? Ipv6AllowedForDualStack { get; init; }
}
