using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A DynamoDB table with its stream: <c>AWS::DynamoDB::Table</c>.</summary>
internal sealed record TableSchema() : NeighbourSchema("Table")
{
    public override string? CloudFormationType => "AWS::DynamoDB::Table";

    public override string? PhysicalNameProperty => "TableName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("TableName"),
        Structure(
            "StreamSpecification",
            Text("StreamViewType") with
            {
                RuleId = "LIAC1580",
                Required = true,
                Covers = [274],
                Constraints = [new OneOf(["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"])],
                Source = "dynamodb/2012-08-10:StreamViewType",
            }),
        Assigned("Arn"),
        Assigned("StreamArn"),
    ];
}
