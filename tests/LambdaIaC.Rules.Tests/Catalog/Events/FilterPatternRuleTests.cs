using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class FilterPatternRuleTests
{
    [Theory]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "simple string"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"eventSource\": \"aws:sqs\"}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"eventSource\": []}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "[{\"eventName\": [\"INSERT\"=123}]"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": ""}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[1].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": [\"a\"]}"}, {"Pattern": "{\"body\": {\"a\": {}}}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": [[\"a\"]]}"}]}}
        }
        """)]
    public void What_is_not_a_pattern_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FilterPatternRule>(stack));

        Assert.Equal("LIAC5318", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": {\"kind\": [\"order\"]}}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"$or\": [{\"body\": [\"a\"]}, {\"body\": [\"b\"]}]}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": {\"n\": [{\"numeric\": [\">\", 1]}], \"gone\": [{\"exists\": false}], \"none\": [null, 1.5, true]}}"}]}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": []}}
        }
        """)]
    public void Patterns_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<FilterPatternRule>(stack));

    [Theory]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "?"}]}}
        }
        """)]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": "?"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": ["?"]}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FilterPatternRule>(stack));

    [Fact]
    public void AWS_answers_as_recorded() => Assert.Equal(
        "Invalid filter pattern definition.",
        Assert.Single(WrittenStack.Judge<FilterPatternRule>("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "simple string"}]}}
        }
        """)).AwsMessage);
}
