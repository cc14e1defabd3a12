using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda starts with five pollers however little is reserved; what they cannot hand over is throttled and counts as received.</summary>
internal sealed class SmallReservationRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5331",
        "A queue without MaximumConcurrency meets a small reservation",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html")
    {
        Covers = [277],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context) =>
        source.IsStandardQueue && mapping.Properties["ScalingConfig"].IsAbsent && mapping.Properties["ProvisionedPollerConfig"].IsAbsent
            && stack.FunctionOf(mapping) is { } function && Reserved.Of(function, stack) is > 0 and < 5 and var reserved
            ?
            [
                Report(
                    mapping,
                    "ScalingConfig",
                    $"Function '{function.Name}' has {reserved} reserved, but the pollers of EventSourceMapping '{mapping.Name}' start with five invocations at once; reserve at least 5"
                        + $"{(reserved >= 2 ? $", or set ScalingConfig.MaximumConcurrency to {reserved}" : "")}.") with
                {
                    Related = [Other(function, "ReservedConcurrentExecutions")],
                },
            ]
            : [];
}
