using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class LostRecordsRuleTests
{
    [Theory]
    [InlineData("DestinationConfig.OnFailure", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"}}""")]
    [InlineData("DestinationConfig.OnFailure", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "DestinationConfig": {"OnFailure": {}}}
        }
        """)]
    public void A_stream_without_a_destination_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<LostRecordsRule>(stack));

        Assert.Equal("LIAC5313", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:eu-west-1:123456789012:orders"}}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "@q.Arn"}}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1"}}""")]
    public void A_destination_and_queues_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<LostRecordsRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "?"}}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<LostRecordsRule>(stack));
}
