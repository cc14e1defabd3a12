using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A way from a VPC to an AWS service that needs no internet.</summary>
internal sealed record VpcEndpointSchema() : NeighbourSchema("VpcEndpoint")
{
    public override string? CloudFormationType => "AWS::EC2::VPCEndpoint";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("VpcId"),
        Text("ServiceName"),
        Text("VpcEndpointType"),
    ];
}
