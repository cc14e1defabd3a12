using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>The name of a FIFO queue ends with .fifo, and no other queue's does.</summary>
internal sealed class FifoQueueNameRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2300",
        "FifoQueue and a name that ends with .fifo go together",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html");

    public override string ResourceType => "Queue";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        (resource.Properties["FifoQueue"], resource.Properties["QueueName"].Text()) switch
        {
            (BooleanValue { Flag: true }, { } name) when !IsFifo(name) =>
                [Report(resource, "QueueName", $"QueueName of Queue '{resource.Name}' is '{name}', but the name of a FIFO queue ends with .fifo.") with { Value = name, Nearest = Value.Of(name + ".fifo") }],
            ({ IsAbsent: true } or BooleanValue { Flag: false }, { } name) when IsFifo(name) =>
                [Report(resource, "FifoQueue", $"QueueName of Queue '{resource.Name}' is '{name}', which only a FIFO queue may be called; set FifoQueue to true.") with { Nearest = Value.Of((bool?)true) }],
            _ => [],
        };

    private static bool IsFifo(string name) => name.EndsWith(".fifo", StringComparison.Ordinal);
}
