using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The routes of the subnets that are associated with it.</summary>
internal sealed record RouteTableSchema() : NeighbourSchema("RouteTable")
{
    public override string? CloudFormationType => "AWS::EC2::RouteTable";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routetable.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("VpcId"),
    ];
}
