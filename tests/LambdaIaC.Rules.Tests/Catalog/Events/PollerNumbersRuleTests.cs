using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class PollerNumbersRuleTests
{
    [Theory]
    [InlineData("ProvisionedPollerConfig.MinimumPollers", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "ProvisionedPollerConfig": {"MinimumPollers": 5, "MaximumPollers": 4}}
        }
        """)]
    [InlineData("ProvisionedPollerConfig.MinimumPollers", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ProvisionedPollerConfig": {"MinimumPollers": 1, "MaximumPollers": 4}}
        }
        """)]
    [InlineData("ProvisionedPollerConfig.MaximumPollers", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 2001}}
        }
        """)]
    [InlineData("ProvisionedPollerConfig.MaximumPollers", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 2001}}
        }
        """)]
    public void Numbers_that_do_not_fit_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<PollerNumbersRule>(stack));

        Assert.Equal("LIAC5317", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "ProvisionedPollerConfig": {"MinimumPollers": 1, "MaximumPollers": 1}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 2000}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1"}}""")]
    public void Numbers_that_fit_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<PollerNumbersRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "ProvisionedPollerConfig": {"MinimumPollers": "?", "MaximumPollers": 1}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ProvisionedPollerConfig": {"MinimumPollers": "?", "MaximumPollers": "?"}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "ProvisionedPollerConfig": {"MinimumPollers": 5, "MaximumPollers": 4}}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ProvisionedPollerConfig": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<PollerNumbersRule>(stack));

    [Fact]
    public void What_only_the_guide_forbids_weighs_less() =>
        Assert.Equal(Severity.Warning, Assert.Single(WrittenStack.Judge<PollerNumbersRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 2001}}
        }
        """)).Severity);
}
