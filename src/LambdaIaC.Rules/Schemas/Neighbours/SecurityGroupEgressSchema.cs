using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A rule that is added to a security group from outside of it.</summary>
internal sealed record SecurityGroupEgressSchema() : NeighbourSchema("SecurityGroupEgress")
{
    public override string? CloudFormationType => "AWS::EC2::SecurityGroupEgress";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroupegress.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("GroupId"),
        Text("IpProtocol"),
        Integer("FromPort"),
        Integer("ToPort"),
    ];
}
