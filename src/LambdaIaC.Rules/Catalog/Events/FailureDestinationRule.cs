using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Records that are given up go to a queue, a topic or a bucket; a Kafka source may write them to another topic of the cluster.</summary>
internal sealed class FailureDestinationRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5311",
        "The OnFailure destination of a mapping is an SQS queue, an SNS topic, an S3 bucket or, for Kafka, another topic",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure-destination.html")
    {
        Covers = [244, 245],
    };

    private const string Path = "DestinationConfig.OnFailure.Destination";

    private static readonly string[] WrongTypes = ["Function", "EventRule", "Stream", "Table", "StateMachine"];

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        // A source without this destination is another rule's.
        if (!source.IsStream && !source.IsKafka)
        {
            return [];
        }

        var destination = mapping.Properties.At(Path);
        var wrong = destination switch
        {
            TextValue { Text: var text } when text.StartsWith("kafka://", StringComparison.Ordinal) => WrongTopic(mapping, source, text.Substring("kafka://".Length)),
            TextValue or JoinedValue when Arn.Of(destination) is { Service: not ("sqs" or "sns" or "s3") and var service } => $"an ARN of {service}",
            ReferenceValue reference when stack.Find(reference.LogicalId) is { } target && WrongTypes.Contains(target.Type) => $"{target.Type} '{target.Name}'",
            _ => null,
        };
        return wrong is null
            ? []
            : [Report(mapping, Path, $"{Path} of EventSourceMapping '{mapping.Name}' is {wrong}; use a queue, a topic of SNS or a bucket.") with { Value = destination.Text() }];
    }

    private static string? WrongTopic(IResourceView mapping, EventSource source, string topic) => source.IsKafka
        ? mapping.Properties["Topics"].Items().Any(read => read.Text() == topic) ? "the Kafka topic that it reads, which would never end" : null
        : $"a Kafka topic, but the source is {source.Called}";
}
