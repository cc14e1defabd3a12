using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class TaskTimeoutRuleTests
{
    [Theory]
    [InlineData("Definition", """
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Task", "Resource": "@f.Arn", "TimeoutSeconds": 59}}}}
        }
        """)]
    [InlineData("Definition", """
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "@f.Arn"}, "TimeoutSeconds": 59}}}}
        }
        """)]
    [InlineData("Definition", """
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Map", "ItemProcessor": {"States": {"Each": {"Type": "Task", "Resource": "@f.Arn", "TimeoutSeconds": 1}}}}}}}
        }
        """)]
    [InlineData("Definition", """
        {
            "Function f": {"FunctionName": "orders", "Timeout": 60},
            "StateMachine s": {"DefinitionString": "{\"States\": {\"Work\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-west-1:123456789012:function:orders\", \"TimeoutSeconds\": 5}}}"}
        }
        """)]
    public void A_task_that_gives_up_first_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<TaskTimeoutRule>(stack));

        Assert.Equal("LIAC5341", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Task", "Resource": "@f.Arn", "TimeoutSeconds": 60}}}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Task", "Resource": "@f.Arn"}}}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Wait", "Resource": "@f.Arn", "TimeoutSeconds": 1}}}}
        }
        """)]
    public void A_task_that_waits_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<TaskTimeoutRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Task", "Resource": "@f.Arn", "TimeoutSeconds": "?"}}}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "StateMachine s": {"Definition": {"States": {"Work": {"Type": "Task", "Resource": "?", "TimeoutSeconds": 1}}}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": "?"},
            "StateMachine s": {"Definition": {"States": {"W": {"Type": "Task", "Resource": "@f.Arn", "TimeoutSeconds": 1}}}}
        }
        """)]
    [InlineData("""{"Function f": {"Timeout": 60}, "StateMachine s": {"Definition": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<TaskTimeoutRule>(stack));
}
