using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class StartingTimestampRuleTests
{
    private static readonly RuleContext Context = new() { Date = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc) };

    [Theory]
    [InlineData("StartingPositionTimestamp", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "AT_TIMESTAMP"}
        }
        """)]
    [InlineData("StartingPositionTimestamp", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "LATEST", "StartingPositionTimestamp": 1700000000}
        }
        """)]
    [InlineData("StartingPositionTimestamp", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": 1800000000}
        }
        """)]
    public void A_time_or_a_position_alone_and_the_future_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<StartingTimestampRule>(stack, Context));

        Assert.Equal("LIAC5304", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": 1700000000.5}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "LATEST"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    public void Both_and_neither_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<StartingTimestampRule>(stack, Context));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "?", "StartingPositionTimestamp": 1700000000}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "LATEST", "StartingPositionTimestamp": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<StartingTimestampRule>(stack, Context));

    [Fact]
    public void Without_a_date_nothing_is_in_the_future() =>
        Assert.Empty(WrittenStack.Judge<StartingTimestampRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "AT_TIMESTAMP", "StartingPositionTimestamp": 1800000000}
        }
        """));
}
