using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>A rule of EventBridge, by time or by pattern, with the function as its target and the permission to invoke it.</summary>
internal sealed class ScheduleSource : EventSource
{
    private const string Rule = "AWS::Events::Rule";

    public override IReadOnlyList<string> Types => ["Schedule", "EventBridgeRule", "CloudWatchEvent"];

    public override IEnumerable<TemplateResource> Translate(ServerlessEvent trigger)
    {
        var sam = trigger.PropertiesAs(Rule);
        var target = Located.Map(
            trigger.Id,
            ("Arn", trigger.Function.InvokedArn),
            ("Id", trigger.Text($"{trigger.Id.Text}LambdaTarget")),
            ("Input", sam["Input"]),
            ("InputPath", sam["InputPath"]),
            ("RetryPolicy", sam["RetryPolicy"]),
            ("DeadLetterConfig", DeadLetters(sam["DeadLetterConfig"])));
        var properties = Located.Map(
            trigger.Id,
            ("Name", sam[trigger.Type == "Schedule" ? "Name" : "RuleName"]),
            ("Description", sam["Description"]),
            ("ScheduleExpression", sam["Schedule"]),
            ("EventPattern", sam["Pattern"]),
            ("EventBusName", sam["EventBusName"]),
            ("State", sam["State"] is { Value.IsAbsent: false } state ? state : State(sam["Enabled"])),
            ("Targets", Located.List([target], trigger.Id)));
        return [trigger.Resource(Rule, properties), trigger.Permission("events.amazonaws.com", trigger.Reference("Arn"))];
    }

    /// <summary>A queue of the user, or one that SAM makes.</summary>
    private static Located DeadLetters(Located config) =>
        config.Value is MapValue && config["Arn"].Value.IsAbsent ? config.As(Value.Unknown).Within("Arn") : config;

    private static Located State(Located enabled) => enabled.Value switch
    {
        { IsAbsent: true } => enabled,
        BooleanValue { Flag: var flag } => enabled.As(Value.Of(flag ? "ENABLED" : "DISABLED")),
        _ => enabled.As(Value.Unknown),
    };
}
