using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>The lines of a log group: a subscription filter and the permission to invoke.</summary>
internal sealed class LogSource : EventSource
{
    private const string Filter = "AWS::Logs::SubscriptionFilter";

    public override IReadOnlyList<string> Types => ["CloudWatchLogs"];

    public override IEnumerable<TemplateResource> Translate(ServerlessEvent trigger) =>
    [
        trigger.Resource(Filter, trigger.PropertiesAs(Filter).With(("DestinationArn", trigger.Function.InvokedArn))),
        trigger.Permission("logs.amazonaws.com"),
    ];
}
