using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>One route of a route table: where packets for a range of addresses go.</summary>
internal sealed record RouteSchema() : NeighbourSchema("Route")
{
    public override string? CloudFormationType => "AWS::EC2::Route";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("RouteTableId"),
        Text("DestinationCidrBlock"),
        Text("DestinationIpv6CidrBlock"),
        Text("GatewayId"),
        Text("NatGatewayId"),
        Text("TransitGatewayId"),
        Text("EgressOnlyInternetGatewayId"),
    ];
}
