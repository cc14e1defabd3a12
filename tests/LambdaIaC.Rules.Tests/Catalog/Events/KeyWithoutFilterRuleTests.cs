using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class KeyWithoutFilterRuleTests
{
    [Theory]
    [InlineData("KmsKeyArn", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "KmsKeyArn": "@k.Arn"}}""")]
    [InlineData("KmsKeyArn", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "KmsKeyArn": "arn:aws:kms:eu-west-1:123456789012:key/1", "FilterCriteria": {"Filters": []}}
        }
        """)]
    public void A_key_without_filters_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<KeyWithoutFilterRule>(stack));

        Assert.Equal("LIAC5320", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": [\"a\"]}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "KmsKeyArn": "@k.Arn", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": [\"a\"]}"}]}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "KmsKeyArn": ""}}""")]
    public void A_key_with_filters_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<KeyWithoutFilterRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "KmsKeyArn": "?"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "KmsKeyArn": "@k.Arn", "FilterCriteria": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<KeyWithoutFilterRule>(stack));
}
