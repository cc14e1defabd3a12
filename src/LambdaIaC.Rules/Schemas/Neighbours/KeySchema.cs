using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A key of KMS.</summary>
internal sealed record KeySchema() : NeighbourSchema("Key")
{
    public override string? CloudFormationType => "AWS::KMS::Key";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Description"),
        Document("KeyPolicy"),
        Assigned("Arn"),
    ];
}
