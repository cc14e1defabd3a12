using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The entrance to an EFS file system that a function mounts.</summary>
internal sealed record AccessPointSchema() : NeighbourSchema("AccessPoint")
{
    public override string? CloudFormationType => "AWS::EFS::AccessPoint";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FileSystemId"),
    ];
}
