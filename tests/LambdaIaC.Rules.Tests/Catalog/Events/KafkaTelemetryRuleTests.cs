using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class KafkaTelemetryRuleTests
{
    [Theory]
    [InlineData("MetricsConfig.Metrics", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "MetricsConfig": {"Metrics": ["EventCount", "KafkaMetrics"]}}
        }
        """)]
    [InlineData("LoggingConfig.SystemLogLevel", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "LoggingConfig": {"SystemLogLevel": "INFO"}}
        }
        """)]
    public void Kafka_telemetry_of_another_source_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<KafkaTelemetryRule>(stack));

        Assert.Equal("LIAC5336", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "MetricsConfig": {"Metrics": ["KafkaMetrics"]}, "LoggingConfig": {"SystemLogLevel": "INFO"}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "MetricsConfig": {"Metrics": ["EventCount"]}}
        }
        """)]
    public void Kafka_and_other_metrics_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<KafkaTelemetryRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "MetricsConfig": {"Metrics": ["KafkaMetrics"]}}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "MetricsConfig": {"Metrics": ["?"]}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "LoggingConfig": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<KafkaTelemetryRule>(stack));
}
