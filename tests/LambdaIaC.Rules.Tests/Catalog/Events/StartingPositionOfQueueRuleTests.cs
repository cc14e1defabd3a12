using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class StartingPositionOfQueueRuleTests
{
    [Theory]
    [InlineData("StartingPosition", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "StartingPosition": "LATEST"}}""")]
    [InlineData("StartingPosition", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "StartingPosition": "LATEST"}
        }
        """)]
    [InlineData("StartingPosition", """{"EventSourceMapping m": {"EventSourceArn": "@q.Arn", "StartingPosition": "LATEST"}, "Queue q": {}}""")]
    public void A_position_of_a_queue_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<StartingPositionOfQueueRule>(stack));

        Assert.Equal("LIAC5303", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "LATEST"}
        }
        """)]
    public void A_queue_without_and_a_stream_with_a_position_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<StartingPositionOfQueueRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "StartingPosition": "LATEST"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "StartingPosition": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<StartingPositionOfQueueRule>(stack));

    [Fact]
    public void A_broker_weighs_less() =>
        Assert.Equal(Severity.Warning, Assert.Single(WrittenStack.Judge<StartingPositionOfQueueRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1", "StartingPosition": "LATEST"}
        }
        """)).Severity);
}
