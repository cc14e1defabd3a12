using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class RedriveCountRuleTests
{
    [Theory]
    [InlineData("RedrivePolicy", """{"Queue q": {"RedrivePolicy": {"maxReceiveCount": 0}}}""")]
    [InlineData("RedrivePolicy", """{"Queue q": {"RedrivePolicy": "{\"maxReceiveCount\": 1001}"}}""")]
    public void A_count_outside_the_range_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<RedriveCountRule>(stack));

        Assert.Equal("LIAC2303", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"Queue q": {"RedrivePolicy": {"maxReceiveCount": 1}}}""")]
    [InlineData("""{"Queue q": {"RedrivePolicy": {"maxReceiveCount": 1000}}}""")]
    [InlineData("""{"Queue q": {}}""")]
    public void The_edges_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<RedriveCountRule>(stack));

    [Theory]
    [InlineData("""{"Queue q": {"RedrivePolicy": {"maxReceiveCount": "?"}}}""")]
    [InlineData("""{"Queue q": {"RedrivePolicy": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<RedriveCountRule>(stack));
}
