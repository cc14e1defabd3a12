using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class ScalingAndPollersRuleTests
{
    [Theory]
    [InlineData("ScalingConfig.MaximumConcurrency", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ScalingConfig": {"MaximumConcurrency": 5}, "ProvisionedPollerConfig": {"MinimumPollers": 2}}
        }
        """)]
    public void Both_are_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<ScalingAndPollersRule>(stack));

        Assert.Equal("LIAC5316", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ScalingConfig": {"MaximumConcurrency": 5}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ProvisionedPollerConfig": {"MinimumPollers": 2}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ScalingConfig": {}, "ProvisionedPollerConfig": {"MinimumPollers": 2}}
        }
        """)]
    public void One_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<ScalingAndPollersRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ScalingConfig": "?", "ProvisionedPollerConfig": {"MinimumPollers": 2}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ScalingConfig": {"MaximumConcurrency": 5}, "ProvisionedPollerConfig": "?"}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "ScalingConfig": {"MaximumConcurrency": "?"}, "ProvisionedPollerConfig": {"MinimumPollers": 2}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<ScalingAndPollersRule>(stack));
}
