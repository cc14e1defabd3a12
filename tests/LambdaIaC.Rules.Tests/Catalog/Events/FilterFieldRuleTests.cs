using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class FilterFieldRuleTests
{
    [Theory]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"data\": {\"kind\": [\"order\"]}}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": [\"a\"]}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "FilterCriteria": {"Filters": [{"Pattern": "{\"NewImage\": {\"kind\": [\"order\"]}}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": [\"a\"]}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "EventSourceMapping m": {"EventSourceArn": "@q.Arn", "FilterCriteria": {"Filters": [{"Pattern": "{\"kind\": [\"order\"]}"}]}},
            "Queue q": {}
        }
        """)]
    public void A_field_that_no_record_has_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FilterFieldRule>(stack));

        Assert.Equal("LIAC5319", finding.Rule.Id);
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
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"data\": [\"a\"], \"partitionKey\": [\"1\"]}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", "FilterCriteria": {"Filters": [{"Pattern": "{\"eventName\": [\"INSERT\"]}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:kafka:eu-west-1:123456789012:cluster/orders/0a1b-1", "FilterCriteria": {"Filters": [{"Pattern": "{\"value\": [\"a\"]}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"data\": [{\"exists\": false}]}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:rds:eu-west-1:123456789012:cluster:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"body\": [\"a\"]}"}]}}
        }
        """)]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "{\"$or\": [{\"body\": [\"a\"]}]}"}]}}
        }
        """)]
    public void Fields_of_records_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<FilterFieldRule>(stack));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "FilterCriteria": {"Filters": [{"Pattern": "{\"data\": [\"a\"]}"}]}}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FilterCriteria": {"Filters": [{"Pattern": "?"}]}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FilterFieldRule>(stack));
}
