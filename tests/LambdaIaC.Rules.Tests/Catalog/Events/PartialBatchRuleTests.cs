using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class PartialBatchRuleTests
{
    [Theory]
    [InlineData("FunctionResponseTypes", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("FunctionResponseTypes", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "BatchSize": 2}}""")]
    [InlineData("FunctionResponseTypes", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionResponseTypes": []}}""")]
    public void Batches_that_repeat_as_a_whole_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<PartialBatchRule>(stack));

        Assert.Equal("LIAC5314", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": 1}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionResponseTypes": ["ReportBatchItemFailures"]}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:mq:eu-west-1:123456789012:broker:orders:b-1"}}""")]
    public void Single_messages_and_partial_responses_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<PartialBatchRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionResponseTypes": "?"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "BatchSize": "?"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<PartialBatchRule>(stack));
}
