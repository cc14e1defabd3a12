using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>Which route table a subnet uses.</summary>
internal sealed record SubnetRouteTableAssociationSchema() : NeighbourSchema("SubnetRouteTableAssociation")
{
    public override string? CloudFormationType => "AWS::EC2::SubnetRouteTableAssociation";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetroutetableassociation.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("SubnetId"),
        Text("RouteTableId"),
    ];
}
