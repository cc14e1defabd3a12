using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>What the pollers start beyond the reservation is throttled, counts as a receive, and ends in the dead-letter queue.</summary>
internal sealed class ConcurrencyAboveReservationRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5315",
        "Queues may call a function more often at once than it has reserved concurrency",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html")
    {
        Covers = [255],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        foreach (var function in stack.OfType("Function"))
        {
            var limited = stack.About(function, "EventSourceMapping").Select(static mapping => (Mapping: mapping, Limit: mapping.Properties.At("ScalingConfig.MaximumConcurrency").Integer())).ToList();
            var (sum, reserved) = (limited.Sum(static entry => entry.Limit ?? 0), Reserved.Of(function, stack));
            if (reserved > 0 && sum > reserved)
            {
                var (mapping, limit) = limited.First(static entry => entry.Limit is not null);
                var together = sum == limit ? "" : $" ({sum} with the other mappings)";
                yield return Report(
                    mapping,
                    "ScalingConfig.MaximumConcurrency",
                    $"ScalingConfig.MaximumConcurrency of EventSourceMapping '{mapping.Name}' is {limit}{together}, but Function '{function.Name}' has {reserved} reserved; the rest is throttled and dead-lettered.") with
                {
                    Related = [Other(function, "ReservedConcurrentExecutions")],
                    Value = $"{limit}",
                };
            }
        }
    }
}
