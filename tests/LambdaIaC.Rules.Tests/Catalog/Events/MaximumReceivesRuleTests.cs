using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class MaximumReceivesRuleTests
{
    [Theory]
    [InlineData("RedrivePolicy", """
        {
            "Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "@d.Arn", "maxReceiveCount": 4}},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}
        }
        """)]
    [InlineData("RedrivePolicy", """
        {
            "Queue q": {"RedrivePolicy": "{\"deadLetterTargetArn\": \"arn:aws:sqs:eu-west-1:123456789012:d\", \"maxReceiveCount\": 1}"},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}
        }
        """)]
    public void Four_receives_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<MaximumReceivesRule>(stack));

        Assert.Equal("LIAC5324", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "@d.Arn", "maxReceiveCount": 5}},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}
        }
        """)]
    [InlineData("""{"Queue q": {"RedrivePolicy": {"maxReceiveCount": 1}}}""")]
    public void Five_and_queues_that_nobody_polls_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<MaximumReceivesRule>(stack));

    [Theory]
    [InlineData("""{"Queue q": {"RedrivePolicy": {"maxReceiveCount": "?"}}, "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}}""")]
    [InlineData("""{"Queue q": {"RedrivePolicy": "?"}, "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<MaximumReceivesRule>(stack));
}
