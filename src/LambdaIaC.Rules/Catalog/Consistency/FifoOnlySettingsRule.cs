using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A standard queue has no groups and no deduplication; high throughput counts per message group.</summary>
internal sealed class FifoOnlySettingsRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2301",
        "Deduplication and FIFO throughput are settings of FIFO queues",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html");

    private static readonly string[] OfFifo = ["ContentBasedDeduplication", "DeduplicationScope", "FifoThroughputLimit"];

    public override string ResourceType => "Queue";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        Fifo.Is(resource) switch
        {
            false => from name in OfFifo
                     where resource.Properties[name] is TextValue or BooleanValue { Flag: true }
                     select Report(resource, name, $"{name} of Queue '{resource.Name}' is set, but the queue is not FIFO; leave it out, or make it a FIFO queue.") with { Repair = Repair.Remove(name) },
            true when resource.Properties["FifoThroughputLimit"].Text() == "perMessageGroupId" && resource.Properties["DeduplicationScope"] is { IsAbsent: true } or TextValue { Text: "queue" } =>
                [Report(resource, "DeduplicationScope", $"FifoThroughputLimit of Queue '{resource.Name}' is perMessageGroupId, which needs DeduplicationScope messageGroup.") with { Nearest = Value.Of("messageGroup") }],
            _ => [],
        };
}
