using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Each shard is read by as many executions as ParallelizationFactor says; what is not there waits, and the stream falls behind.</summary>
internal sealed class ShardConcurrencyRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5330",
        "A stream needs more executions at once than the function has reserved",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html")
    {
        Covers = [276],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var shards = source.Target is { Type: "Stream" } stream && stream.Properties.At("StreamModeDetails.StreamMode") is { IsAbsent: true } or TextValue { Text: "PROVISIONED" }
            ? source.Target?.Properties["ShardCount"].Integer()
            : null;
        var needed = shards * NumberOr(mapping.Properties["ParallelizationFactor"], 1);
        return stack.FunctionOf(mapping) is { } function && Reserved.Of(function, stack) is > 0 and var reserved && needed > reserved
            ?
            [
                Report(
                    mapping,
                    "ParallelizationFactor",
                    $"EventSourceMapping '{mapping.Name}' needs {needed} executions at once ({shards} shards), but Function '{function.Name}' has {reserved} reserved, so the stream falls behind; reserve more.") with
                {
                    Related = [Other(function, "ReservedConcurrentExecutions")],
                },
            ]
            : [];
    }
}
