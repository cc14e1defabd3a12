using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The policy of a bucket: who may use it besides those who have the right themselves.</summary>
internal sealed record BucketPolicySchema() : NeighbourSchema("BucketPolicy")
{
    public override string? CloudFormationType => "AWS::S3::BucketPolicy";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Bucket"),
        Document("PolicyDocument"),
    ];
}
