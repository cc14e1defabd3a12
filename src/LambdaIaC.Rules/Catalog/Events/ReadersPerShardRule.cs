using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A shard of a DynamoDB stream serves two readers, one of Kinesis five reads a second for all that share it; more readers throttle each other.</summary>
internal sealed class ReadersPerShardRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5329",
        "More functions read one stream than its shards serve",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html")
    {
        Covers = [275],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("EventSourceMapping")
            .Select(mapping => (Mapping: mapping, Source: EventSource.Of(mapping, stack)))
            .Where(static entry => entry.Source?.Target is { Type: "Table" or "GlobalTable" or "Stream" } && entry.Mapping.Properties["Enabled"].Flag() != false)
            .GroupBy(static entry => entry.Source!.Target!, static entry => entry.Mapping)
            .SelectMany(group => group.Skip(group.Key.Type == "Stream" ? 5 : 2).Select(mapping => Report(
                mapping,
                "EventSourceArn",
                group.Key.Type == "Stream"
                    ? $"EventSourceMapping '{mapping.Name}' is one of {group.Count()} that share the throughput of Stream '{group.Key.Name}', which serves 5 reads a second per shard; give it a consumer of its own."
                    : $"EventSourceMapping '{mapping.Name}' is one of {group.Count()} that read the stream of '{group.Key.Name}', but more than 2 readers of a shard throttle each other; let one function pass the changes on.") with
            {
                Related = [Other(group.Key, "")],
            }));
}
