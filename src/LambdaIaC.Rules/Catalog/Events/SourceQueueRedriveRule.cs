using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A message that always fails is read again until the queue forgets it, days later. Queues that collect what others gave up are the end of the line and are not meant.</summary>
internal sealed class SourceQueueRedriveRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5323",
        "A queue that a function reads has no redrive policy",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html")
    {
        Covers = [266],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var collectors = Redrive.Collectors(stack);
        return PolledQueue.Readers(stack)
            .Where(read => read.Queue.Properties["RedrivePolicy"].IsAbsent && !collectors.Contains(read.Queue))
            .Select(read => Report(
                read.Queue,
                "RedrivePolicy",
                $"Queue '{read.Queue.Name}' is read by a function and has no RedrivePolicy, so a message that always fails comes back until it expires; set one with a dead-letter queue.") with
            {
                Related = [Other(read.Mapping, "EventSourceArn")],
            });
    }
}
