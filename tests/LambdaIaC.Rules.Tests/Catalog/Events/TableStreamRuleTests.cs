using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class TableStreamRuleTests
{
    [Theory]
    [InlineData("StreamSpecification", """{"Table t": {}, "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn"}}""")]
    [InlineData("StreamSpecification", """{"GlobalTable t": {}, "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn"}}""")]
    public void A_table_without_the_stream_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<TableStreamRule>(stack));

        Assert.Equal("LIAC5327", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "KEYS_ONLY"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn"}
        }
        """)]
    [InlineData("""
        {
            "Table t": {},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000"}
        }
        """)]
    public void A_table_with_a_stream_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<TableStreamRule>(stack));

    [Theory]
    [InlineData("""{"Table t": {"StreamSpecification": "?"}, "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn"}}""")]
    [InlineData("""{"Table t": {}, "EventSourceMapping m": {"EventSourceArn": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<TableStreamRule>(stack));
}
