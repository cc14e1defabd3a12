using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>What is skipped after the retries, or expires, is gone without a trace. Queues have a redrive policy for that and are not meant.</summary>
internal sealed class LostRecordsRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5313",
        "A stream or Kafka mapping without an OnFailure destination loses what it gives up",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html")
    {
        Covers = [249],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context) =>
        (source.IsStream || source.IsKafka) && IsMissing(mapping)
            ?
            [
                Report(
                    mapping,
                    "DestinationConfig.OnFailure",
                    $"EventSourceMapping '{mapping.Name}' has no OnFailure destination, so records that fail for good are lost; set DestinationConfig.OnFailure to a queue, a topic or a bucket."),
            ]
            : [];

    private static bool IsMissing(IResourceView mapping) => mapping.Properties.At("DestinationConfig.OnFailure.Destination") is { IsAbsent: true } or TextValue { Text: "" };
}
