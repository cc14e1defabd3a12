using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class UnboundedRetryRuleTests
{
    [Theory]
    [InlineData("MaximumRetryAttempts", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"}}""")]
    [InlineData("MaximumRetryAttempts", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "MaximumRetryAttempts": -1, "MaximumRecordAgeInSeconds": -1}
        }
        """)]
    public void Retries_without_end_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<UnboundedRetryRule>(stack));

        Assert.Equal("LIAC5312", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "MaximumRetryAttempts": 3}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "MaximumRecordAgeInSeconds": 3600}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1"}}""")]
    public void Bounded_retries_and_other_sources_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<UnboundedRetryRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "MaximumRetryAttempts": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "MaximumRecordAgeInSeconds": "?"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<UnboundedRetryRule>(stack));
}
