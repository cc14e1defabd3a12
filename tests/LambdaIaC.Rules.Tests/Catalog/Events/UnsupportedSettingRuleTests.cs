using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class UnsupportedSettingRuleTests
{
    [Theory]
    [InlineData("ParallelizationFactor", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ParallelizationFactor": 2}}""")]
    [InlineData("TumblingWindowInSeconds", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "TumblingWindowInSeconds": 30}
        }
        """)]
    [InlineData("BisectBatchOnFunctionError", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BisectBatchOnFunctionError": true}
        }
        """)]
    [InlineData("MaximumRetryAttempts", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "MaximumRetryAttempts": 2}
        }
        """)]
    [InlineData("MaximumRecordAgeInSeconds", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:rds:eu-west-1:123456789012:cluster:orders", "MaximumRecordAgeInSeconds": 60}
        }
        """)]
    [InlineData("DestinationConfig.OnFailure", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "DestinationConfig": {"OnFailure": {"Destination": "@d.Arn"}}}
        }
        """)]
    [InlineData("FunctionResponseTypes", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "FunctionResponseTypes": ["ReportBatchItemFailures"]}
        }
        """)]
    [InlineData("ScalingConfig", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "ScalingConfig": {"MaximumConcurrency": 5}}
        }
        """)]
    [InlineData("ProvisionedPollerConfig", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "ProvisionedPollerConfig": {"MinimumPollers": 2}}
        }
        """)]
    [InlineData("ProvisionedPollerConfig.PollerGroupName", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ProvisionedPollerConfig": {"MinimumPollers": 2, "PollerGroupName": "g"}}
        }
        """)]
    [InlineData("SourceAccessConfigurations", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    [InlineData("AmazonManagedKafkaEventSourceConfig", """
        {
            "EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}, "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "g"}}
        }
        """)]
    [InlineData("Topics", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "Topics": ["t"]}}""")]
    [InlineData("Queues", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "Queues": ["q"]}
        }
        """)]
    [InlineData("ScalingConfig", """{"EventSourceMapping m": {"EventSourceArn": "@s.Arn", "ScalingConfig": {"MaximumConcurrency": 5}}, "Stream s": {}}""")]
    public void A_setting_that_the_source_does_not_have_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<UnsupportedSettingRule>(stack));

        Assert.Equal("LIAC5308", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ParallelizationFactor": 1, "TumblingWindowInSeconds": 0, "MaximumRetryAttempts": -1, "BisectBatchOnFunctionError": false, "FunctionResponseTypes": ["ReportBatchItemFailures"], "ScalingConfig": {"MaximumConcurrency": 5}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "ParallelizationFactor": 10, "TumblingWindowInSeconds": 30, "BisectBatchOnFunctionError": true, "MaximumRetryAttempts": 2}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "Topics": ["t"], "ProvisionedPollerConfig": {"PollerGroupName": "g"}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "DestinationConfig": {"OnFailure": {}}}
        }
        """)]
    public void Settings_that_it_has_and_values_that_switch_off_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<UnsupportedSettingRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "ParallelizationFactor": 2}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ParallelizationFactor": "?"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ScalingConfig": "?"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "ScalingConfig": {"MaximumConcurrency": "?"}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<UnsupportedSettingRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "Unsupported DestinationConfig parameter for given event source mapping type.",
        Assert.Single(WrittenStack.Judge<UnsupportedSettingRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "DestinationConfig": {"OnFailure": {"Destination": "@d.Arn"}}}
        }
        """)).AwsMessage);
}
