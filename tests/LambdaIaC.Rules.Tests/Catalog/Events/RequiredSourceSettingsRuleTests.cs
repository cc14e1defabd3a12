using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class RequiredSourceSettingsRuleTests
{
    [Theory]
    [InlineData("Topics", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1"}}""")]
    [InlineData("SourceAccessConfigurations", """
        {
            "EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}, "Topics": ["t"]}
        }
        """)]
    [InlineData("SelfManagedEventSource.Endpoints", """
        {
            "EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {}}, "Topics": ["t"], "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    [InlineData("Queues", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    [InlineData("SourceAccessConfigurations", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "Queues": ["q"]}}""")]
    [InlineData("DocumentDBEventSourceConfig.DatabaseName", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:rds:eu-west-1:123456789012:cluster:orders", "DocumentDBEventSourceConfig": {"CollectionName": "c"}, "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    public void What_a_source_needs_is_found_missing(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<RequiredSourceSettingsRule>(stack));

        Assert.Equal("LIAC5332", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "Topics": ["t"]}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "Queues": ["q"], "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:rds:eu-west-1:123456789012:cluster:orders", "DocumentDBEventSourceConfig": {"DatabaseName": "d"}, "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    public void What_is_complete_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<RequiredSourceSettingsRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "Topics": "?"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:rds:eu-west-1:123456789012:cluster:orders", "DocumentDBEventSourceConfig": "?", "SourceAccessConfigurations": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "Queues": ["?"], "SourceAccessConfigurations": ["?"]}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<RequiredSourceSettingsRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "Required 'sourceAccessConfigurations' parameter is missing.",
        Assert.Single(WrittenStack.Judge<RequiredSourceSettingsRule>("""
        {
            "EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}, "Topics": ["t"]}
        }
        """)).AwsMessage);
}
