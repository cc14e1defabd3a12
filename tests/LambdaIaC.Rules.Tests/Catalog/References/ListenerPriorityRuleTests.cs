using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class ListenerPriorityRuleTests
{
    [Theory]
    [InlineData("Priority", """{"ListenerRule x": {"ListenerArn": "@l.Ref", "Priority": 1}, "ListenerRule y": {"ListenerArn": "@l.Ref", "Priority": 1}}""")]
    [InlineData("Priority", """{"ListenerRule x": {"ListenerArn": "arn:l", "Priority": 1}, "ListenerRule y": {"ListenerArn": "arn:l", "Priority": 1}}""")]
    public void The_same_priority_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<ListenerPriorityRule>(stack));

        Assert.Equal("LIAC3301", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"ListenerRule x": {"ListenerArn": "@l.Ref", "Priority": 1}, "ListenerRule y": {"ListenerArn": "@l.Ref", "Priority": 2}}""")]
    [InlineData("""{"ListenerRule x": {"ListenerArn": "@l.Ref", "Priority": 1}, "ListenerRule y": {"ListenerArn": "@m.Ref", "Priority": 1}}""")]
    public void Another_priority_or_listener_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<ListenerPriorityRule>(stack));

    [Theory]
    [InlineData("""
        {
            "ListenerRule x": {"ListenerArn": "@l.Ref", "Priority": "?"},
            "ListenerRule y": {"ListenerArn": "@l.Ref", "Priority": 1}
        }
        """)]
    [InlineData("""{"ListenerRule x": {"ListenerArn": "?", "Priority": 1}, "ListenerRule y": {"ListenerArn": "?", "Priority": 1}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<ListenerPriorityRule>(stack));
}
