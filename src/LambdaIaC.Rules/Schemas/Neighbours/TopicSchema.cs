using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>An SNS topic: <c>AWS::SNS::Topic</c>.</summary>
internal sealed record TopicSchema() : NeighbourSchema("Topic")
{
    public override string? CloudFormationType => "AWS::SNS::Topic";

    public override string? PhysicalNameProperty => "TopicName";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("TopicName"),
        Boolean("FifoTopic"),
        List("Subscription", Structure("Subscription", Text("Endpoint"), Text("Protocol"))),
        Assigned("TopicArn"),
    ];
}
