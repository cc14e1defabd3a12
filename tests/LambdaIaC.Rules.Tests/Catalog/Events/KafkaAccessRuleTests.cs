using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class KafkaAccessRuleTests
{
    [Theory]
    [InlineData("SourceAccessConfigurations", """
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "VPC_SUBNET"}, {"Type": "BASIC_AUTH"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("SourceAccessConfigurations", """
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "VPC_SECURITY_GROUP"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("SourceAccessConfigurations", """
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "BASIC_AUTH"}, {"Type": "SASL_SCRAM_512_AUTH"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    public void Half_of_a_VPC_and_two_credentials_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<KafkaAccessRule>(stack));

        Assert.Equal("LIAC5334", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "VPC_SUBNET"}, {"Type": "VPC_SUBNET"}, {"Type": "VPC_SECURITY_GROUP"}, {"Type": "BASIC_AUTH"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "SASL_SCRAM_512_AUTH"}, {"Type": "SERVER_ROOT_CA_CERTIFICATE"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "SourceAccessConfigurations": [{"Type": "VPC_SUBNET"}]}
        }
        """)]
    public void Pairs_and_one_kind_of_credentials_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<KafkaAccessRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"SourceAccessConfigurations": [{"Type": "VPC_SUBNET"}, {"Type": "?"}], "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}, "SourceAccessConfigurations": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<KafkaAccessRule>(stack));
}
