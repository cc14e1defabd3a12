using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class ShardConcurrencyRuleTests
{
    [Theory]
    [InlineData("ParallelizationFactor", """
        {
            "Stream s": {"ShardCount": 4},
            "Function f": {"ReservedConcurrentExecutions": 11},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn", "ParallelizationFactor": 3}
        }
        """)]
    [InlineData("ParallelizationFactor", """
        {
            "Stream s": {"ShardCount": 4},
            "Function f": {"ReservedConcurrentExecutions": 3},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    public void More_shards_than_executions_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<ShardConcurrencyRule>(stack));

        Assert.Equal("LIAC5330", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Stream s": {"ShardCount": 4},
            "Function f": {"ReservedConcurrentExecutions": 12},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn", "ParallelizationFactor": 3}
        }
        """)]
    [InlineData("""
        {
            "Stream s": {"ShardCount": 4},
            "Function f": {},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Stream s": {"ShardCount": 4, "StreamModeDetails": {"StreamMode": "ON_DEMAND"}},
            "Function f": {"ReservedConcurrentExecutions": 11},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn", "ParallelizationFactor": 3}
        }
        """)]
    public void What_fits_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<ShardConcurrencyRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Stream s": {"ShardCount": "?"},
            "Function f": {"ReservedConcurrentExecutions": 11},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn", "ParallelizationFactor": 3}
        }
        """)]
    [InlineData("""
        {
            "Stream s": {"ShardCount": 4},
            "Function f": {"ReservedConcurrentExecutions": 11},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn", "ParallelizationFactor": "?"}
        }
        """)]
    [InlineData("""
        {
            "Stream s": {"ShardCount": 4},
            "Function f": {"ReservedConcurrentExecutions": "?"},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn", "ParallelizationFactor": 3}
        }
        """)]
    [InlineData("""
        {
            "Stream s": {"ShardCount": 4, "StreamModeDetails": "?"},
            "Function f": {"ReservedConcurrentExecutions": 11},
            "EventSourceMapping m": {"EventSourceArn": "@s.Arn", "FunctionName": "@f.Arn", "ParallelizationFactor": 3}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<ShardConcurrencyRule>(stack));
}
