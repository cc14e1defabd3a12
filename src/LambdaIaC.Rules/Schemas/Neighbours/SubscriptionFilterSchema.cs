using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>What sends the lines of a log group on as they arrive.</summary>
internal sealed record SubscriptionFilterSchema() : NeighbourSchema("SubscriptionFilter")
{
    public override string? CloudFormationType => "AWS::Logs::SubscriptionFilter";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("LogGroupName"),
        Text("DestinationArn"),
        Text("FilterPattern"),
        Text("FilterName"),
        Text("RoleArn"),
    ];
}
