using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class VisibilityBelowTimeoutRuleTests
{
    [Theory]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {"VisibilityTimeout": 59},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {},
            "Function f": {"Timeout": 31},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {"VisibilityTimeout": 2},
            "Function f": {},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {},
            "Function f": {"Timeout": 60},
            "Alias a": {"FunctionName": "@f.Arn"},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@a.AliasArn"}
        }
        """)]
    [InlineData("VisibilityTimeout", """
        {
            "Queue q": {"QueueName": "orders"},
            "Function f": {"FunctionName": "orders", "Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "orders"}
        }
        """)]
    public void A_message_that_comes_back_too_soon_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<VisibilityBelowTimeoutRule>(stack));

        Assert.Equal("LIAC5321", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Queue q": {"VisibilityTimeout": 60},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""{"Queue q": {}, "Function f": {}, "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}}""")]
    [InlineData("""
        {
            "Queue q": {},
            "Function f": {"Timeout": 30},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""{"Queue q": {}, "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "elsewhere"}}""")]
    public void Equal_times_and_the_defaults_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<VisibilityBelowTimeoutRule>(stack));

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
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "?", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Queue q": {},
            "Function f": {"Timeout": 60},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<VisibilityBelowTimeoutRule>(stack));

    [Fact]
    public void AWS_answers_as_its_users_quote_it() => Assert.Equal(
        "Queue visibility timeout: 60 seconds is less than Function timeout: 180 seconds",
        Assert.Single(WrittenStack.Judge<VisibilityBelowTimeoutRule>("""
        {
            "Queue q": {"VisibilityTimeout": 60},
            "Function f": {"Timeout": 180},
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FunctionName": "@f.Arn"}
        }
        """)).AwsMessage);
}
