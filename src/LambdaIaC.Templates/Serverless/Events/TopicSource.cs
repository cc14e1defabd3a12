using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>An SNS topic: a subscription and the permission to invoke; or, with <c>SqsSubscription</c>, a queue between the two.</summary>
internal sealed class TopicSource : EventSource
{
    private const string Subscription = "AWS::SNS::Subscription";

    public override IReadOnlyList<string> Types => ["SNS"];

    public override IEnumerable<TemplateResource> Translate(ServerlessEvent trigger)
    {
        var sam = trigger.PropertiesAs(Subscription);
        if (sam["SqsSubscription"].Value is not ({ IsAbsent: true } or BooleanValue { Flag: false } or TextValue { Text: "false" }))
        {
            return [];
        }

        var properties = sam
            .With(("Topic", Located.Absent), ("SqsSubscription", Located.Absent))
            .With(("Protocol", trigger.Text("lambda")), ("TopicArn", sam["Topic"]), ("Endpoint", trigger.Function.InvokedArn));
        return [trigger.Resource(Subscription, properties), trigger.Permission("sns.amazonaws.com", sam["Topic"])];
    }
}
