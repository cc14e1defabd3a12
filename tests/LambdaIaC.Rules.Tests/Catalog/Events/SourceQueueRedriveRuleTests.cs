using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SourceQueueRedriveRuleTests
{
    [Theory]
    [InlineData("RedrivePolicy", """{"Queue q": {}, "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}}""")]
    public void A_polled_queue_without_a_dead_letter_queue_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SourceQueueRedriveRule>(stack));

        Assert.Equal("LIAC5323", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "@d.Arn", "maxReceiveCount": 5}},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}
        }
        """)]
    [InlineData("""{"Queue q": {}}""")]
    [InlineData("""
        {
            "Queue d": {},
            "Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "@d.Arn", "maxReceiveCount": 5}},
            "EventSourceMapping m": {"EventSourceArn": "@d.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Queue d": {},
            "Function f": {"DeadLetterConfig": {"TargetArn": "@d.Arn"}},
            "EventSourceMapping m": {"EventSourceArn": "@d.Arn"}
        }
        """)]
    public void A_policy_other_queues_and_dead_letter_queues_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<SourceQueueRedriveRule>(stack));

    [Theory]
    [InlineData("""{"Queue q": {"RedrivePolicy": "?"}, "EventSourceMapping m": {"EventSourceArn": "@q.Arn"}}""")]
    [InlineData("""{"Queue q": {}, "EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SourceQueueRedriveRule>(stack));
}
