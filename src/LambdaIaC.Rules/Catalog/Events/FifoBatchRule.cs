using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda keeps the order of a FIFO queue by taking what one receive call gives: at most ten messages, at once.</summary>
internal sealed class FifoBatchRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5306",
        "A FIFO queue has batches of at most 10 and no batching window",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")
    {
        Covers = [235, 236],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        if (!source.IsFifoQueue)
        {
            yield break;
        }

        if (mapping.Properties["BatchSize"].Integer() is > 10 and var size)
        {
            yield return Report(mapping, "BatchSize", $"BatchSize of EventSourceMapping '{mapping.Name}' is {size}, but a batch of a FIFO queue has at most 10 messages.") with
            {
                Value = $"{size}",
                Nearest = Value.Of(10L),
            };
        }

        if (mapping.Properties["MaximumBatchingWindowInSeconds"].Integer() is > 0 and var window)
        {
            yield return Report(
                mapping,
                "MaximumBatchingWindowInSeconds",
                $"MaximumBatchingWindowInSeconds of EventSourceMapping '{mapping.Name}' is {window}, but a FIFO queue has no batching window; leave it out.") with
            {
                Value = $"{window}",
                Nearest = Value.Of(0L),
                Repair = Repair.Remove("MaximumBatchingWindowInSeconds"),
                AwsMessage = "Batching window is not supported for FIFO queues",
            };
        }
    }
}
