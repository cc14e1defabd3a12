using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An IPv6 range that is given to a subnet afterwards.</summary>
internal sealed record SubnetCidrBlockSchema() : NeighbourSchema("SubnetCidrBlock")
{
    public override string? CloudFormationType => "AWS::EC2::SubnetCidrBlock";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("SubnetId"),
        Text("Ipv6CidrBlock"),
    ];
}
