using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The way from a VPC to the internet for what has a public address.</summary>
internal sealed record InternetGatewaySchema() : NeighbourSchema("InternetGateway")
{
    public override string? CloudFormationType => "AWS::EC2::InternetGateway";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
    ];
}
