using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Without a bound one record that always fails holds up its shard for as long as the stream keeps data: a day, or a year.</summary>
internal sealed class UnboundedRetryRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5312",
        "A stream retries a failing batch until its records expire",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html")
    {
        Covers = [248],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context) =>
        source.IsStream && IsUnbounded(mapping.Properties["MaximumRetryAttempts"]) && IsUnbounded(mapping.Properties["MaximumRecordAgeInSeconds"])
            ?
            [
                Report(
                    mapping,
                    "MaximumRetryAttempts",
                    $"EventSourceMapping '{mapping.Name}' retries without end: one record that always fails blocks its shard until it expires; set MaximumRetryAttempts or MaximumRecordAgeInSeconds."),
            ]
            : [];

    private static bool IsUnbounded(Value value) => value.IsAbsent || value.Integer() == -1;
}
