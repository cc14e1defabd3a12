using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class FifoBatchRuleTests
{
    [Theory]
    [InlineData("BatchSize", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "BatchSize": 11}}""")]
    [InlineData("MaximumBatchingWindowInSeconds", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "MaximumBatchingWindowInSeconds": 1}
        }
        """)]
    [InlineData("BatchSize", """{"EventSourceMapping m": {"EventSourceArn": "@q.Arn", "BatchSize": 11}, "Queue q": {"FifoQueue": true}}""")]
    [InlineData("BatchSize", """{"EventSourceMapping m": {"EventSourceArn": "@q.Arn", "BatchSize": 11}, "Queue q": {"QueueName": "orders.fifo"}}""")]
    public void Large_batches_and_windows_of_a_FIFO_queue_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FifoBatchRule>(stack));

        Assert.Equal("LIAC5306", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "BatchSize": 10, "MaximumBatchingWindowInSeconds": 0}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 11}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@q.Arn", "BatchSize": 11}, "Queue q": {}}""")]
    public void Ten_messages_and_standard_queues_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<FifoBatchRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "BatchSize": "?"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@q.Arn", "BatchSize": 11}, "Queue q": {"FifoQueue": "?"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:{x.QueueName}", "BatchSize": 11}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FifoBatchRule>(stack));

    [Fact]
    public void AWS_answers_as_its_users_quote_it() => Assert.Equal(
        "Batching window is not supported for FIFO queues",
        Assert.Single(WrittenStack.Judge<FifoBatchRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "MaximumBatchingWindowInSeconds": 1}
        }
        """)).AwsMessage);
}
