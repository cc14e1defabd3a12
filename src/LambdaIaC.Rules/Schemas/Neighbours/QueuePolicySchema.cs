using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The policy of SQS queues: who may use them besides those who have the right themselves.</summary>
internal sealed record QueuePolicySchema() : NeighbourSchema("QueuePolicy")
{
    public override string? CloudFormationType => "AWS::SQS::QueuePolicy";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        List("Queues", Text("Queue")),
        Document("PolicyDocument"),
    ];
}
