using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class DuplicateMappingRuleTests
{
    [Theory]
    [InlineData("EventSourceArn", """
        {
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"},
            "EventSourceMapping n": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Ref"}
        }
        """)]
    [InlineData("EventSourceArn", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "f"},
            "EventSourceMapping n": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "f"}
        }
        """)]
    [InlineData("EventSourceArn", """
        {
            "Queue q": {"QueueName": "orders"},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "f"},
            "EventSourceMapping n": {"EventSourceArn": "@q.Arn", "FunctionName": "f"}
        }
        """)]
    [InlineData("EventSourceArn", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FunctionName": "f", "Topics": ["a"]},
            "EventSourceMapping n": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FunctionName": "f", "Topics": ["a"]}
        }
        """)]
    public void The_same_source_and_function_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<DuplicateMappingRule>(stack));

        Assert.Equal("LIAC5325", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"},
            "EventSourceMapping n": {"EventSourceArn": "@q.Arn", "FunctionName": "@g.Arn"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"},
            "EventSourceMapping n": {"EventSourceArn": "@p.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FunctionName": "f", "Topics": ["a"]},
            "EventSourceMapping n": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FunctionName": "f", "Topics": ["b"]}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"FunctionName": "f"}, "EventSourceMapping n": {"FunctionName": "f"}}""")]
    public void Another_source_function_or_topic_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<DuplicateMappingRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "?", "FunctionName": "f"},
            "EventSourceMapping n": {"EventSourceArn": "?", "FunctionName": "f"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "?"},
            "EventSourceMapping n": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FunctionName": "f", "Topics": ["?"]},
            "EventSourceMapping n": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FunctionName": "f", "Topics": ["?"]}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<DuplicateMappingRule>(stack));
}
