using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class FifoTopicRuleTests
{
    [Theory]
    [InlineData("Protocol", """
        {
            "Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn", "TopicArn": "arn:aws:sns:eu-west-1:123456789012:orders.fifo"}
        }
        """)]
    [InlineData("Protocol", """
        {
            "Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn", "TopicArn": "@t.TopicArn"},
            "Topic t": {"FifoTopic": true}
        }
        """)]
    [InlineData("Subscription[0].Protocol", """{"Topic t": {"FifoTopic": true, "Subscription": [{"Protocol": "lambda", "Endpoint": "@f.Arn"}]}}""")]
    public void A_function_behind_a_FIFO_topic_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FifoTopicRule>(stack));

        Assert.Equal("LIAC5345", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn", "TopicArn": "arn:aws:sns:eu-west-1:123456789012:orders"}
        }
        """)]
    [InlineData("""{"Subscription s": {"Protocol": "sqs", "Endpoint": "@q.Arn", "TopicArn": "@t.TopicArn"}, "Topic t": {"FifoTopic": true}}""")]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn", "TopicArn": "@t.TopicArn"}, "Topic t": {}}""")]
    public void Standard_topics_and_queues_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<FifoTopicRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn", "TopicArn": "@t.TopicArn"},
            "Topic t": {"FifoTopic": "?"}
        }
        """)]
    [InlineData("""{"Subscription s": {"Protocol": "lambda", "Endpoint": "@f.Arn", "TopicArn": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FifoTopicRule>(stack));
}
