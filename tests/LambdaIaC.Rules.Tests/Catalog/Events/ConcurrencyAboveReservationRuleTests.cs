using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class ConcurrencyAboveReservationRuleTests
{
    [Theory]
    [InlineData("ScalingConfig.MaximumConcurrency", """
        {
            "Function f": {"ReservedConcurrentExecutions": 5},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    [InlineData("ScalingConfig.MaximumConcurrency", """
        {
            "Function f": {"ReservedConcurrentExecutions": 5},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 3}},
            "EventSourceMapping n": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 3}}
        }
        """)]
    [InlineData("ScalingConfig.MaximumConcurrency", """
        {
            "Function f": {},
            "ReservedConcurrency c": {"FunctionName": "@f.Arn", "ReservedConcurrentExecutions": 5},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    [InlineData("ScalingConfig.MaximumConcurrency", """
        {
            "Function f": {"ReservedConcurrentExecutions": 5},
            "Alias a": {"FunctionName": "@f.Arn"},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@a.AliasArn", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    public void More_than_is_reserved_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<ConcurrencyAboveReservationRule>(stack));

        Assert.Equal("LIAC5315", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 6},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 0},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    public void What_fits_and_functions_without_reservation_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<ConcurrencyAboveReservationRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": "?"},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 5},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": "?"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 5},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "?", "ScalingConfig": {"MaximumConcurrency": 6}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<ConcurrencyAboveReservationRule>(stack));
}
