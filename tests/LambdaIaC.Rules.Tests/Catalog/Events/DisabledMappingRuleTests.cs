using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class DisabledMappingRuleTests
{
    [Theory]
    [InlineData("Enabled", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "Enabled": false}}""")]
    public void A_mapping_that_is_off_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<DisabledMappingRule>(stack));

        Assert.Equal("LIAC5337", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "Enabled": true}}""")]
    public void A_mapping_that_is_on_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<DisabledMappingRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "Enabled": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<DisabledMappingRule>(stack));
}
