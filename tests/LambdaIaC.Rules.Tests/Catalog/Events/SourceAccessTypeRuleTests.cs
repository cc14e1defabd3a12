using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SourceAccessTypeRuleTests
{
    [Theory]
    [InlineData("SourceAccessConfigurations[0].Type", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    [InlineData("SourceAccessConfigurations[1].Type", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}, {"Type": "SASL_SCRAM_512_AUTH"}]}
        }
        """)]
    [InlineData("SourceAccessConfigurations[0].Type", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:rds:eu-west-1:123456789012:cluster:orders", "SourceAccessConfigurations": [{"Type": "VIRTUAL_HOST"}]}
        }
        """)]
    [InlineData("SourceAccessConfigurations[0].Type", """
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "VIRTUAL_HOST"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("SourceAccessConfigurations[1].Type", """
        {
            "Broker b": {"EngineType": "ACTIVEMQ"},
            "EventSourceMapping m": {"EventSourceArn": "@b.Arn", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}, {"Type": "VIRTUAL_HOST"}]}
        }
        """)]
    public void Access_of_another_kind_of_source_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SourceAccessTypeRule>(stack));

        Assert.Equal("LIAC5333", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "SourceAccessConfigurations": [{"Type": "SASL_SCRAM_512_AUTH"}]}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}, {"Type": "VIRTUAL_HOST"}]}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}, {"Type": "VPC_SUBNET"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}]}
        }
        """)]
    public void Access_of_the_kind_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<SourceAccessTypeRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "SourceAccessConfigurations": [{"Type": "VIRTUAL_HOST"}]}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "SourceAccessConfigurations": [{"Type": "?"}]}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "SourceAccessConfigurations": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SourceAccessTypeRule>(stack));
}
