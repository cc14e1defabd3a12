using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An entrance to a file system, which functions mount.</summary>
internal sealed record AccessPointSchema() : NeighbourSchema("AccessPoint")
{
    public override string? CloudFormationType => "AWS::EFS::AccessPoint";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("FileSystemId"),
        Assigned("Arn"),
    ];
}
