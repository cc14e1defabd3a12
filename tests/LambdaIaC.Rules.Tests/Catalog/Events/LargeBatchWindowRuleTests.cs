using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class LargeBatchWindowRuleTests
{
    [Theory]
    [InlineData("MaximumBatchingWindowInSeconds", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 11}}""")]
    [InlineData("MaximumBatchingWindowInSeconds", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 11, "MaximumBatchingWindowInSeconds": 0}
        }
        """)]
    [InlineData("MaximumBatchingWindowInSeconds", """{"EventSourceMapping m": {"EventSourceArn": "@q.Arn", "BatchSize": 11}, "Queue q": {"FifoQueue": false}}""")]
    public void Eleven_messages_without_a_window_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<LargeBatchWindowRule>(stack));

        Assert.Equal("LIAC5307", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 10}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 11, "MaximumBatchingWindowInSeconds": 1}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "BatchSize": 100}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "BatchSize": 11}}""")]
    public void Ten_messages_a_window_and_streams_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<LargeBatchWindowRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": "?"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 11, "MaximumBatchingWindowInSeconds": "?"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "BatchSize": 11}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@q.Arn", "BatchSize": 11}, "Queue q": {"FifoQueue": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<LargeBatchWindowRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10",
        Assert.Single(WrittenStack.Judge<LargeBatchWindowRule>("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 11}}""")).AwsMessage);
}
