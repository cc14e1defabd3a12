using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A subscription of an SNS topic: <c>AWS::SNS::Subscription</c>.</summary>
internal sealed record SubscriptionSchema() : NeighbourSchema("Subscription")
{
    public override string? CloudFormationType => "AWS::SNS::Subscription";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Endpoint"),
        Text("Protocol"),
        Text("TopicArn"),
        Document("FilterPolicy"),
        Document("RedrivePolicy"),
    ];
}
