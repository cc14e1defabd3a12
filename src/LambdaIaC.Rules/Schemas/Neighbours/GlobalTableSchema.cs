using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A DynamoDB table in several regions with its stream: <c>AWS::DynamoDB::GlobalTable</c>.</summary>
internal sealed record GlobalTableSchema() : NeighbourSchema("GlobalTable")
{
    public override string? CloudFormationType => "AWS::DynamoDB::GlobalTable";

    public override string? PhysicalNameProperty => "TableName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("TableName"),
        Structure("StreamSpecification", Text("StreamViewType")),
        Assigned("Arn"),
        Assigned("StreamArn"),
    ];
}
