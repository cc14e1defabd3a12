using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ListenerConditionRuleTests
{
    [Theory]
    [InlineData("Conditions[0].HttpHeaderConfig", """{"ListenerRule l": {"Conditions": [{"HttpHeaderConfig": {"Values": ["a"]}}]}}""")]
    [InlineData("Conditions[0].HttpHeaderConfig", """{"ListenerRule l": {"Conditions": [{"HttpHeaderConfig": {"HttpHeaderName": "a"}}]}}""")]
    [InlineData("Conditions[1].HttpRequestMethodConfig.Values", """{"ListenerRule l": {"Conditions": [{"Field": "path-pattern"}, {"HttpRequestMethodConfig": {"Values": ["get"]}}]}}""")]
    public void A_condition_that_is_not_complete_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<ListenerConditionRule>(stack));

        Assert.Equal("LIAC2306", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"ListenerRule l": {"Conditions": [{"HttpHeaderConfig": {"HttpHeaderName": "a", "Values": ["b"]}}]}}""")]
    [InlineData("""{"ListenerRule l": {"Conditions": [{"HttpRequestMethodConfig": {"Values": ["GET", "M-SEARCH"]}}]}}""")]
    [InlineData("""{"ListenerRule l": {}}""")]
    public void Complete_conditions_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<ListenerConditionRule>(stack));

    [Theory]
    [InlineData("""{"ListenerRule l": {"Conditions": "?"}}""")]
    [InlineData("""{"ListenerRule l": {"Conditions": [{"HttpHeaderConfig": "?"}]}}""")]
    [InlineData("""{"ListenerRule l": {"Conditions": [{"HttpRequestMethodConfig": {"Values": ["?"]}}]}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<ListenerConditionRule>(stack));
}
