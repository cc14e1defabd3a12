using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class StreamImageRuleTests
{
    [Theory]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "NEW_IMAGE"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"OldImage\": {\"kind\": {\"S\": [\"a\"]}}}}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "KEYS_ONLY"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"NewImage\": {\"kind\": {\"S\": [\"a\"]}}}}"}]}}
        }
        """)]
    [InlineData("FilterCriteria.Filters[0].Pattern", """
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "OLD_IMAGE"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"NewImage\": {\"kind\": {\"S\": [\"a\"]}}}}"}]}}
        }
        """)]
    public void An_image_that_the_stream_does_not_have_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<StreamImageRule>(stack));

        Assert.Equal("LIAC5328", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "NEW_IMAGE"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"NewImage\": {\"kind\": {\"S\": [\"a\"]}}}}"}]}}
        }
        """)]
    [InlineData("""
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"OldImage\": {\"kind\": {\"S\": [\"a\"]}}}}"}]}}
        }
        """)]
    [InlineData("""
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "KEYS_ONLY"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"Keys\": {\"id\": {\"S\": [\"a\"]}}}}"}]}}
        }
        """)]
    [InlineData("""
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "KEYS_ONLY"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"NewImage\": {\"kind\": [{\"exists\": false}]}}}"}]}}
        }
        """)]
    public void Images_that_it_has_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<StreamImageRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "?"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "{\"dynamodb\": {\"OldImage\": {\"kind\": {\"S\": [\"a\"]}}}}"}]}}
        }
        """)]
    [InlineData("""
        {
            "Table t": {"StreamSpecification": {"StreamViewType": "KEYS_ONLY"}},
            "EventSourceMapping m": {"EventSourceArn": "@t.StreamArn", "FilterCriteria": {"Filters": [{"Pattern": "?"}]}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<StreamImageRule>(stack));
}
