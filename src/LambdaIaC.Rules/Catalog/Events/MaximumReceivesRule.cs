using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Throttled messages count as received, so a low count dead-letters messages that no function ever saw.</summary>
internal sealed class MaximumReceivesRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5324",
        "maxReceiveCount of a queue that a function reads is below 5",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
    {
        Covers = [267],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        PolledQueue.Readers(stack)
            .Select(static read => (read.Queue, read.Mapping, Count: Redrive.Of(read.Queue)?.MaximumReceives.Integer()))
            .Where(static entry => entry.Count is >= 1 and < 5)
            .Select(entry => Report(
                entry.Queue,
                "RedrivePolicy",
                $"maxReceiveCount of Queue '{entry.Queue.Name}' is {entry.Count}, but a function reads it, and throttled messages count as received; set it to at least 5.") with
            {
                Value = $"{entry.Count}",
                Related = [Other(entry.Mapping, "EventSourceArn")],
            });
}
