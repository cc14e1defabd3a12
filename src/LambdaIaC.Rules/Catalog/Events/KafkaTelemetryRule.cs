using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Other sources have nothing to tell there.</summary>
internal sealed class KafkaTelemetryRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5336",
        "KafkaMetrics and the logs of a mapping are for Kafka sources",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [285],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        if (source.IsKafka)
        {
            yield break;
        }

        if (mapping.Properties.At("MetricsConfig.Metrics").Items().Any(static metric => metric.Text() == "KafkaMetrics"))
        {
            yield return Found("MetricsConfig.Metrics", "has KafkaMetrics");
        }

        if (mapping.Properties.At("LoggingConfig.SystemLogLevel").IsWritten())
        {
            yield return Found("LoggingConfig.SystemLogLevel", "is set");
        }

        Finding Found(string path, string what) => Report(mapping, path, $"{path} of EventSourceMapping '{mapping.Name}' {what}, but the source is {source.Called}; leave it out.") with { Repair = Repair.Remove(path) };
    }
}
