using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class EventSourceServiceRuleTests
{
    [Theory]
    [InlineData("EventSourceArn", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sns:eu-west-1:123456789012:orders"}}""")]
    [InlineData("EventSourceArn", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders"}}""")]
    [InlineData("EventSourceArn", """{"EventSourceMapping m": {"EventSourceArn": "@t.TopicArn"}, "Topic t": {}}""")]
    [InlineData("EventSourceArn", """{"EventSourceMapping m": {"EventSourceArn": "@t.Arn"}, "Table t": {}}""")]
    [InlineData("EventSourceArn", """{"EventSourceMapping m": {"EventSourceArn": "arn:{?}:s3:::orders"}}""")]
    public void A_source_that_Lambda_does_not_poll_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<EventSourceServiceRule>(stack));

        Assert.Equal("LIAC5301", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@t.StreamArn"}, "Table t": {}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@q.Arn"}, "Queue q": {}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:newservice:eu-west-1:123456789012:orders"}}""")]
    public void Sources_that_it_polls_and_services_that_nobody_knows_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<EventSourceServiceRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "@elsewhere.Arn"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "{x.Arn}"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:{t.Name}"}}""")]
    public void An_ARN_that_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<EventSourceServiceRule>(stack));
}
