using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class RedriveKindRuleTests
{
    [Theory]
    [InlineData("RedrivePolicy", """{"Queue q": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": "@d.Arn"}}, "Queue d": {}}""")]
    [InlineData("RedrivePolicy", """{"Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "@d.Arn"}}, "Queue d": {"FifoQueue": true}}""")]
    [InlineData("RedrivePolicy", """{"Queue q": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}}""")]
    [InlineData("RedrivePolicy", """{"Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo"}}}""")]
    public void A_queue_of_the_other_kind_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<RedriveKindRule>(stack));

        Assert.Equal("LIAC3300", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Queue q": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": "@d.Arn"}}, "Queue d": {"FifoQueue": true}}""")]
    [InlineData("""{"Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "@d.Arn"}}, "Queue d": {}}""")]
    [InlineData("""
        {
            "Queue q": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:orders.fifo"}}
        }
        """)]
    [InlineData("""{"Queue q": {"RedrivePolicy": {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true}}""")]
    public void Queues_of_one_kind_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<RedriveKindRule>(stack));

    [Theory]
    [InlineData("""{"Queue q": {"FifoQueue": "?", "RedrivePolicy": {"deadLetterTargetArn": "@d.Arn"}}, "Queue d": {"FifoQueue": true}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": "@d.Arn"}}, "Queue d": {"FifoQueue": "?"}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": "?"}}}""")]
    [InlineData("""{"Queue q": {"FifoQueue": true, "RedrivePolicy": {"deadLetterTargetArn": "@elsewhere.Arn"}}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<RedriveKindRule>(stack));
}
