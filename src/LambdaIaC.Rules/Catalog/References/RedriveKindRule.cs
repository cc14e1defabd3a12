using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>SQS moves messages between queues of one kind only.</summary>
internal sealed class RedriveKindRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3300",
        "A FIFO queue dead-letters to a FIFO queue, a standard queue to a standard one",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")
    {
        Covers = [268],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from queue in stack.OfType("Queue")
        let target = Redrive.Of(queue)?.Target
        where target is not null
        let deadLetters = stack.Target(target, "Queue")
        let kind = deadLetters is null ? Arn.Of(target)?.IsFifo : Fifo.Is(deadLetters)
        where Fifo.Is(queue) is { } own && kind is { } other && own != other
        select Report(
            queue,
            "RedrivePolicy",
            $"RedrivePolicy of Queue '{queue.Name}', which is {Word(Fifo.Is(queue) == true)}, points at {(deadLetters is null ? "a queue" : $"Queue '{deadLetters.Name}'")}, which is {Word(kind == true)}; both must be of one kind.") with
        {
            Related = [.. deadLetters is null ? Array.Empty<RelatedPlace>() : [Other(deadLetters, "")]],
        };

    private static string Word(bool isFifo) => isFifo ? "FIFO" : "standard";
}
