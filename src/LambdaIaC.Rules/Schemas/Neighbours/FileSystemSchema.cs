using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A file system of EFS.</summary>
internal sealed record FileSystemSchema() : NeighbourSchema("FileSystem")
{
    public override string? CloudFormationType => "AWS::EFS::FileSystem";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Boolean("Encrypted"),
        Document("FileSystemPolicy"),
        Assigned("Arn"),
    ];
}
