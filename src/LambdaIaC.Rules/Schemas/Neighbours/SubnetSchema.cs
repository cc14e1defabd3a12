using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A subnet: where the network interfaces of functions and capacity providers live.</summary>
internal sealed record SubnetSchema() : NeighbourSchema("Subnet")
{
    public override string? CloudFormationType => "AWS::EC2::Subnet";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("VpcId"),
        Text("AvailabilityZone"),
        Text("AvailabilityZoneId"),
        Boolean("Ipv6Native"),
        Text("Ipv6CidrBlock"),
        Text("Ipv6IpamPoolId"),
    ];
}
