using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SuccessDestinationRuleTests
{
    [Theory]
    [InlineData("DestinationConfig.OnSuccess", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnSuccess": {"Destination": "arn:aws:sqs:eu-west-1:123456789012:orders"}}}
        }
        """)]
    [InlineData("DestinationConfig.OnSuccess", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnSuccess": {"Destination": "@q.Arn"}}}
        }
        """)]
    public void OnSuccess_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SuccessDestinationRule>(stack));

        Assert.Equal("LIAC5309", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:eu-west-1:123456789012:orders"}}}
        }
        """)]
    public void OnFailure_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<SuccessDestinationRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnSuccess": "?"}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SuccessDestinationRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "Unsupported DestinationConfig parameter for given event source mapping type.",
        Assert.Single(WrittenStack.Judge<SuccessDestinationRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "DestinationConfig": {"OnSuccess": {"Destination": "arn:aws:sqs:eu-west-1:123456789012:orders"}}}
        }
        """)).AwsMessage);
}
