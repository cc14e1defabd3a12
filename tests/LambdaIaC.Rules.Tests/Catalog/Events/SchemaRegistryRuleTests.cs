using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SchemaRegistryRuleTests
{
    [Theory]
    [InlineData("ProvisionedPollerConfig", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": {"SchemaRegistryURI": "https://registry:8081", "EventRecordFormat": "JSON", "SchemaValidationConfigs": [{"Attribute": "VALUE"}]}}}
        }
        """)]
    [InlineData("AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.SchemaRegistryURI", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": {"EventRecordFormat": "JSON", "SchemaValidationConfigs": [{"Attribute": "VALUE"}]}}, "ProvisionedPollerConfig": {"MinimumPollers": 1}}
        }
        """)]
    [InlineData("AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.EventRecordFormat", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": {"SchemaRegistryURI": "https://registry:8081", "SchemaValidationConfigs": [{"Attribute": "VALUE"}]}}, "ProvisionedPollerConfig": {"MinimumPollers": 1}}
        }
        """)]
    [InlineData("AmazonManagedKafkaEventSourceConfig.SchemaRegistryConfig.SchemaValidationConfigs", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": {"SchemaRegistryURI": "https://registry:8081", "EventRecordFormat": "JSON", "SchemaValidationConfigs": []}}, "ProvisionedPollerConfig": {"MinimumPollers": 1}}
        }
        """)]
    public void A_registry_that_is_not_complete_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SchemaRegistryRule>(stack));

        Assert.Equal("LIAC5335", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": {"SchemaRegistryURI": "https://registry:8081", "EventRecordFormat": "JSON", "SchemaValidationConfigs": [{"Attribute": "VALUE"}]}}, "ProvisionedPollerConfig": {"MinimumPollers": 1}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"ConsumerGroupId": "g"}}
        }
        """)]
    public void A_complete_registry_with_pollers_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<SchemaRegistryRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": "?"}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": {"SchemaRegistryURI": "https://registry:8081", "EventRecordFormat": "JSON", "SchemaValidationConfigs": [{"Attribute": "VALUE"}]}}, "ProvisionedPollerConfig": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "AmazonManagedKafkaEventSourceConfig": {"SchemaRegistryConfig": {"SchemaRegistryURI": "?", "EventRecordFormat": "JSON", "SchemaValidationConfigs": [{"Attribute": "VALUE"}]}}, "ProvisionedPollerConfig": {"MinimumPollers": 1}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SchemaRegistryRule>(stack));
}
