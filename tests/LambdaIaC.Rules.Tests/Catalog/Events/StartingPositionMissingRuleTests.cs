using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class StartingPositionMissingRuleTests
{
    [Theory]
    [InlineData("StartingPosition", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"}}""")]
    [InlineData("StartingPosition", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000"}
        }
        """)]
    [InlineData("StartingPosition", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1"}}""")]
    [InlineData("StartingPosition", """{"EventSourceMapping m": {"EventSourceArn": "@s.Arn"}, "Stream s": {}}""")]
    [InlineData("StartingPosition", """{"EventSourceMapping m": {"EventSourceArn": "{t.StreamArn}"}, "Table t": {}}""")]
    public void A_stream_without_a_position_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<StartingPositionMissingRule>(stack));

        Assert.Equal("LIAC5302", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "LATEST"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1"}}""")]
    [InlineData("""{"EventSourceMapping m": {"SelfManagedEventSource": {"Endpoints": {"KafkaBootstrapServers": ["kafka:9092"]}}}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:rds:eu-west-1:123456789012:cluster:orders"}}""")]
    public void A_position_and_sources_without_one_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<StartingPositionMissingRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "?"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@elsewhere.Arn"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<StartingPositionMissingRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.",
        Assert.Single(WrittenStack.Judge<StartingPositionMissingRule>("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"}}""")).AwsMessage);
}
