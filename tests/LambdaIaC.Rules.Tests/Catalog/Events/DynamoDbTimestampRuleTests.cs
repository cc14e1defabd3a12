using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class DynamoDbTimestampRuleTests
{
    [Theory]
    [InlineData("StartingPosition", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "StartingPosition": "AT_TIMESTAMP"}
        }
        """)]
    [InlineData("StartingPosition", """{"EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "StartingPosition": "AT_TIMESTAMP"}, "Table t": {}}""")]
    public void AT_TIMESTAMP_of_a_table_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<DynamoDbTimestampRule>(stack));

        Assert.Equal("LIAC5305", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "StartingPosition": "LATEST"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "StartingPosition": "AT_TIMESTAMP"}
        }
        """)]
    public void Other_positions_and_other_streams_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<DynamoDbTimestampRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "StartingPosition": "?"}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "StartingPosition": "AT_TIMESTAMP"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<DynamoDbTimestampRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "Unsupported starting position for arn type: arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000",
        Assert.Single(WrittenStack.Judge<DynamoDbTimestampRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "StartingPosition": "AT_TIMESTAMP"}
        }
        """)).AwsMessage);
}
