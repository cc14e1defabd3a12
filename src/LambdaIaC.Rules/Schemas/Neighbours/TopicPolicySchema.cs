using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The policy of SNS topics: who may use them besides those who have the right themselves.</summary>
internal sealed record TopicPolicySchema() : NeighbourSchema("TopicPolicy")
{
    public override string? CloudFormationType => "AWS::SNS::TopicPolicy";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        List("Topics", Text("Topic")),
        Document("PolicyDocument"),
    ];
}
