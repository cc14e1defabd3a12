using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>One receive call gives ten messages; for more Lambda must wait, and wants to be told how long. Streams have no such limit.</summary>
internal sealed class LargeBatchWindowRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5307",
        "More than 10 messages of a queue need a batching window",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-parameters.html")
    {
        Covers = [237],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var (size, window) = (mapping.Properties["BatchSize"].Integer(), mapping.Properties["MaximumBatchingWindowInSeconds"]);
        return source.IsStandardQueue && size > 10 && NumberOr(window, 0) < 1
            ?
            [
                Report(
                    mapping,
                    "MaximumBatchingWindowInSeconds",
                    $"BatchSize of EventSourceMapping '{mapping.Name}' is {size} without a batching window; set MaximumBatchingWindowInSeconds to at least 1, or BatchSize to at most 10.") with
                {
                    Nearest = Value.Of(1L),
                    AwsMessage = "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10",
                },
            ]
            : [];
    }
}
