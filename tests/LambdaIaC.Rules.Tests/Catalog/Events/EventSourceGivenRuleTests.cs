using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class EventSourceGivenRuleTests
{
    [Theory]
    [InlineData("EventSourceArn", """{"EventSourceMapping m": {"FunctionName": "@f.Arn"}}""")]
    [InlineData("SelfManagedEventSource", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("SelfManagedEventSource", """
        {
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    public void No_source_and_two_sources_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<EventSourceGivenRule>(stack));

        Assert.Equal("LIAC5300", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@q.Arn"}}""")]
    [InlineData("""{"EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}}""")]
    public void One_source_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<EventSourceGivenRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "?", "SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "SelfManagedEventSource": "?"}}""")]
    public void A_source_that_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<EventSourceGivenRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "Unrecognized event source.",
        Assert.Single(WrittenStack.Judge<EventSourceGivenRule>("""{"EventSourceMapping m": {}}""")).AwsMessage);
}
