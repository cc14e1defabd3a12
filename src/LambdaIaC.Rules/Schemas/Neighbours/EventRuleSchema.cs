using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A rule of EventBridge: which events, or when, and whom they are sent to.</summary>
internal sealed record EventRuleSchema() : NeighbourSchema("EventRule")
{
    public override string? CloudFormationType => "AWS::Events::Rule";

    public override string? PhysicalNameProperty => "Name";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name"),
        Text("ScheduleExpression"),
        Document("EventPattern"),
        Text("State"),
        List("Targets", Structure("Target", Text("Arn"), Text("Id"), Text("RoleArn"))),
        Assigned("Arn"),
    ];
}
