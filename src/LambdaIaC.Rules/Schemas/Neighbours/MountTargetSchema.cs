using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The network interface of an EFS file system in one availability zone.</summary>
internal sealed record MountTargetSchema() : NeighbourSchema("MountTarget")
{
    public override string? CloudFormationType => "AWS::EFS::MountTarget";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FileSystemId"),
        Text("SubnetId"),
    ];
}
