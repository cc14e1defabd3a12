using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class FailureDestinationRuleTests
{
    [Theory]
    [InlineData("DestinationConfig.OnFailure.Destination", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:lambda:eu-west-1:123456789012:function:f"}}}
        }
        """)]
    [InlineData("DestinationConfig.OnFailure.Destination", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "kafka://failed"}}}
        }
        """)]
    [InlineData("DestinationConfig.OnFailure.Destination", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "DestinationConfig": {"OnFailure": {"Destination": "kafka://orders"}}, "Topics": ["orders"]}
        }
        """)]
    [InlineData("DestinationConfig.OnFailure.Destination", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "@f.Arn"}}},
            "Function f": {}
        }
        """)]
    public void Another_kind_of_destination_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FailureDestinationRule>(stack));

        Assert.Equal("LIAC5311", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:eu-west-1:123456789012:orders"}}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:s3:::failed"}}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "DestinationConfig": {"OnFailure": {"Destination": "kafka://failed"}}, "Topics": ["orders"]}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "@q.Arn"}}},
            "Queue q": {}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "DestinationConfig": {"OnFailure": {"Destination": "kafka://failed"}}}
        }
        """)]
    public void Queues_topics_and_buckets_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<FailureDestinationRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "?"}}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "DestinationConfig": {"OnFailure": {"Destination": "kafka://failed"}}}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "DestinationConfig": {"OnFailure": {"Destination": "kafka://orders"}}, "Topics": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FailureDestinationRule>(stack));
}
