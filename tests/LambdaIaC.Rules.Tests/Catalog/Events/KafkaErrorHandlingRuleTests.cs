using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class KafkaErrorHandlingRuleTests
{
    [Theory]
    [InlineData("MaximumRetryAttempts", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "MaximumRetryAttempts": 2}
        }
        """)]
    [InlineData("BisectBatchOnFunctionError", """
        {
            "EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}, "BisectBatchOnFunctionError": true}
        }
        """)]
    [InlineData("FunctionResponseTypes", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FunctionResponseTypes": ["ReportBatchItemFailures"]}
        }
        """)]
    public void Error_handling_of_Kafka_without_pollers_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<KafkaErrorHandlingRule>(stack));

        Assert.Equal("LIAC5310", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "MaximumRetryAttempts": 2, "ProvisionedPollerConfig": {"MinimumPollers": 1}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "MaximumRetryAttempts": -1}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "MaximumRetryAttempts": 2}
        }
        """)]
    public void With_pollers_or_of_a_stream_it_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<KafkaErrorHandlingRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "MaximumRetryAttempts": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "MaximumRetryAttempts": 2, "ProvisionedPollerConfig": "?"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "MaximumRetryAttempts": 2}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<KafkaErrorHandlingRule>(stack));
}
