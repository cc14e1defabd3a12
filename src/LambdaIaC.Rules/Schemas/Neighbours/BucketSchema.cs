using LambdaIaC.Rules.Schemas.Blocks;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An S3 bucket with what it notifies: <c>AWS::S3::Bucket</c>.</summary>
internal sealed record BucketSchema() : NeighbourSchema("Bucket")
{
    public override string? CloudFormationType => "AWS::S3::Bucket";

    public override string? PhysicalNameProperty => "BucketName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("BucketName"),
        Structure(
            "NotificationConfiguration",
            NotificationBlock.Schema("LambdaConfigurations", "Function", 1640),
            NotificationBlock.Schema("QueueConfigurations", "Queue", 1643),
            NotificationBlock.Schema("TopicConfigurations", "Topic", 1646),
            Structure("EventBridgeConfiguration", Boolean("EventBridgeEnabled"))),
        Assigned("Arn"),
    ];
}
