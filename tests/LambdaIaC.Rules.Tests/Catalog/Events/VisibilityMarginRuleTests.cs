using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class VisibilityMarginRuleTests
{
    [Theory]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {"VisibilityTimeout": 359},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {"VisibilityTimeout": 360},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "MaximumBatchingWindowInSeconds": 1}
        }
        """)]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {},
            "Function f": {"Timeout": 6},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    public void Less_than_six_times_the_timeout_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<VisibilityMarginRule>(stack));

        Assert.Equal("LIAC5322", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Queue q": {"VisibilityTimeout": 360},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""{"Queue q": {}, "Function f": {}, "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}}""")]
    [InlineData("""
        {
            "Queue q": {"VisibilityTimeout": 59},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    public void Six_times_the_defaults_and_what_is_an_error_already_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<VisibilityMarginRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Queue q": {"VisibilityTimeout": "?"},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Queue q": {},
            "Function f": {"Timeout": "?"},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Queue q": {},
            "Function f": {"Timeout": 6},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn", "MaximumBatchingWindowInSeconds": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<VisibilityMarginRule>(stack));
}
