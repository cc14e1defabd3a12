using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>A schedule of EventBridge Scheduler, which invokes with a role that SAM makes.</summary>
internal sealed class SchedulerSource : EventSource
{
    private const string Schedule = "AWS::Scheduler::Schedule";

    public override IReadOnlyList<string> Types => ["ScheduleV2"];

    public override IEnumerable<TemplateResource> Translate(ServerlessEvent trigger)
    {
        var sam = trigger.PropertiesAs(Schedule);
        var target = Located.Map(
            trigger.Id,
            ("Arn", trigger.Function.InvokedArn),
            ("RoleArn", sam["RoleArn"] is { Value.IsAbsent: false } role ? role : Located.Unknown(trigger.Id)),
            ("Input", sam["Input"]),
            ("RetryPolicy", sam["RetryPolicy"]),
            ("DeadLetterConfig", sam["DeadLetterConfig"] is { Value: MapValue } config && config["Arn"].Value.IsAbsent
                ? config.As(Value.Unknown).Within("Arn")
                : sam["DeadLetterConfig"]));
        var window = sam["FlexibleTimeWindow"] is { Value.IsAbsent: false } written ? written : Located.Map(trigger.Id, ("Mode", trigger.Text("OFF")));
        return [trigger.Resource(Schedule, sam.With(("Input", Located.Absent), ("RoleArn", Located.Absent), ("RetryPolicy", Located.Absent), ("DeadLetterConfig", Located.Absent))
            .With(("Target", target), ("FlexibleTimeWindow", window)))];
    }
}
