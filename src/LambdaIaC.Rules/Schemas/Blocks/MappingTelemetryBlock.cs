using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>What an event source mapping tells about itself: metrics, and for Kafka logs.</summary>
internal static class MappingTelemetryBlock
{
    public static PropertySchema Metrics { get; } = Structure(
        "MetricsConfig",
        List("Metrics", Text("Metric") with { Constraints = [new OneOf(["EventCount", "ErrorCount", "KafkaMetrics"])] }) with
        {
            RuleId = "LIAC1506",
            Constraints = [new Count(0, 3)],
            Source = "lambda/2015-03-31:EventSourceMappingMetricList",
        }) with
    {
        Source = "lambda/2015-03-31:EventSourceMappingMetricsConfig",
    };

    public static PropertySchema Logging { get; } = Structure(
        "LoggingConfig",
        Text("SystemLogLevel") with
        {
            RuleId = "LIAC1507",
            Constraints = [new OneOf(["DEBUG", "INFO", "WARN"])],
            Source = "lambda/2015-03-31:EventSourceMappingSystemLogLevel",
        }) with
    {
        Source = "lambda/2015-03-31:EventSourceMappingLoggingConfig",
    };
}
