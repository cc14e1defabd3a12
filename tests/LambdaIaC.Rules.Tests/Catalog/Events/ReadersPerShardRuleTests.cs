using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class ReadersPerShardRuleTests
{
    [Theory]
    [InlineData("EventSourceArn", """
        {
            "Table t": {},
            "EventSourceMapping m0": {"EventSourceArn": "@t.StreamArn"},
            "EventSourceMapping m1": {"EventSourceArn": "@t.StreamArn"},
            "EventSourceMapping m2": {"EventSourceArn": "@t.StreamArn"}
        }
        """)]
    [InlineData("EventSourceArn", """
        {
            "Stream s": {},
            "EventSourceMapping m0": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m1": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m2": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m3": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m4": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m5": {"EventSourceArn": "@s.Arn"}
        }
        """)]
    public void One_reader_too_many_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<ReadersPerShardRule>(stack));

        Assert.Equal("LIAC5329", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Table t": {},
            "EventSourceMapping m0": {"EventSourceArn": "@t.StreamArn"},
            "EventSourceMapping m1": {"EventSourceArn": "@t.StreamArn"}
        }
        """)]
    [InlineData("""
        {
            "Stream s": {},
            "EventSourceMapping m0": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m1": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m2": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m3": {"EventSourceArn": "@s.Arn"},
            "EventSourceMapping m4": {"EventSourceArn": "@s.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Table t": {},
            "EventSourceMapping a": {"EventSourceArn": "@t.StreamArn"},
            "EventSourceMapping b": {"EventSourceArn": "@t.StreamArn"},
            "EventSourceMapping c": {"EventSourceArn": "@t.StreamArn", "Enabled": false}
        }
        """)]
    [InlineData("""
        {
            "StreamConsumer s": {},
            "EventSourceMapping m0": {"EventSourceArn": "@s.ConsumerARN"},
            "EventSourceMapping m1": {"EventSourceArn": "@s.ConsumerARN"},
            "EventSourceMapping m2": {"EventSourceArn": "@s.ConsumerARN"},
            "EventSourceMapping m3": {"EventSourceArn": "@s.ConsumerARN"},
            "EventSourceMapping m4": {"EventSourceArn": "@s.ConsumerARN"},
            "EventSourceMapping m5": {"EventSourceArn": "@s.ConsumerARN"}
        }
        """)]
    public void What_a_shard_serves_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<ReadersPerShardRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Table t": {},
            "EventSourceMapping a": {"EventSourceArn": "@t.StreamArn"},
            "EventSourceMapping b": {"EventSourceArn": "@t.StreamArn"},
            "EventSourceMapping c": {"EventSourceArn": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<ReadersPerShardRule>(stack));
}
