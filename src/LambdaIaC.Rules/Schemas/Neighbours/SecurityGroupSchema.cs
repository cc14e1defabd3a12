using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A security group: what the network interfaces of a function may reach.</summary>
internal sealed record SecurityGroupSchema() : NeighbourSchema("SecurityGroup")
{
    public override string? CloudFormationType => "AWS::EC2::SecurityGroup";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("VpcId"),
        Text("GroupName"),
        List(
            "SecurityGroupEgress",
            Structure("Egress", Text("IpProtocol"), Integer("FromPort"), Integer("ToPort"), Text("CidrIp"), Text("CidrIpv6"), Text("DestinationSecurityGroupId"), Text("DestinationPrefixListId"))),
    ];
}
