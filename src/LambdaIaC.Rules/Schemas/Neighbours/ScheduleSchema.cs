using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>A schedule of EventBridge Scheduler: <c>AWS::Scheduler::Schedule</c>.</summary>
internal sealed record ScheduleSchema() : NeighbourSchema("Schedule")
{
    public override string? CloudFormationType => "AWS::Scheduler::Schedule";

    public override string Documentation => "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html";

    public override IReadOnlyList<PropertySchema> Properties { get; } =
    [
        Text("Name") with
        {
            RuleId = "LIAC1605",
            Covers = [299],
            Constraints = [new Length(1, 64), new Pattern("[0-9a-zA-Z-_.]+") { Meaning = "made of letters, digits and . - _" }],
            Source = "scheduler/2021-06-30:Name",
        },
        Text("ScheduleExpression") with
        {
            RuleId = "LIAC1606",
            Covers = [298],
            Required = true,
            Constraints = [new Length(1, 256), new ScheduleExpression(IsScheduler: true)],
            Source = "scheduler/2021-06-30:ScheduleExpression",
        },
        Text("State") with
        {
            RuleId = "LIAC1607",
            Covers = [299],
            Default = "ENABLED",
            Constraints = [new OneOf(["ENABLED", "DISABLED"])],
            Source = "scheduler/2021-06-30:ScheduleState",
        },
        Structure("Target", Text("Arn"), Text("RoleArn"), Structure("DeadLetterConfig", Text("Arn"))),
    ];
}
