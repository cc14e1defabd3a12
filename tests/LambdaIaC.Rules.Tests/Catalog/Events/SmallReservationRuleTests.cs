using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class SmallReservationRuleTests
{
    [Theory]
    [InlineData("ScalingConfig", """
        {
            "Function f": {"ReservedConcurrentExecutions": 4},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("ScalingConfig", """
        {
            "Function f": {"ReservedConcurrentExecutions": 1},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    public void Four_executions_for_a_queue_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<SmallReservationRule>(stack));

        Assert.Equal("LIAC5331", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 5},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 0},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 4},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn", "ScalingConfig": {"MaximumConcurrency": 4}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 4},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn", "ProvisionedPollerConfig": {"MinimumPollers": 2}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 4},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "FunctionName": "@f.Arn"}
        }
        """)]
    public void Five_a_bound_and_streams_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<SmallReservationRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": "?"},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"ReservedConcurrentExecutions": 4},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn", "ScalingConfig": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<SmallReservationRule>(stack));
}
