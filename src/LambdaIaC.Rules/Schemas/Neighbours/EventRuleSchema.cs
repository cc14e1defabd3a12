using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A rule of an EventBridge bus: <c>AWS::Events::Rule</c>.</summary>
internal sealed record EventRuleSchema() : NeighbourSchema("EventRule")
{
    public override string? CloudFormationType => "AWS::Events::Rule";

    public override string? PhysicalNameProperty => "Name";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name") with
        {
            RuleId = "LIAC1600",
            Covers = [299],
            Constraints = [new Length(1, 64), new Pattern(@"[\.\-_A-Za-z0-9]+") { Meaning = "made of letters, digits and . - _" }],
            Source = "events/2015-10-07:RuleName",
        },
        Document("EventPattern"),
        Text("ScheduleExpression") with
        {
            RuleId = "LIAC1601",
            Covers = [298],
            Constraints = [new Length(null, 256), new ScheduleExpression(IsScheduler: false)],
            Source = "events/2015-10-07:ScheduleExpression",
        },
        Text("State") with
        {
            RuleId = "LIAC1602",
            Covers = [299],
            Default = "ENABLED",
            Constraints = [new OneOf(["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"])],
            Source = "events/2015-10-07:RuleState",
        },
        List(
            "Targets",
            Structure(
                "Target",
                Text("Arn"),
                Text("Id"),
                Text("RoleArn"),
                Structure("DeadLetterConfig", Text("Arn")),
                Structure("RetryPolicy", Integer("MaximumEventAgeInSeconds"), Integer("MaximumRetryAttempts")))),
        Assigned("Arn"),
    ];
}
