using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class MappingRegionRuleTests
{
    private static readonly RuleContext Context = new() { Region = "eu-west-1" };

    [Theory]
    [InlineData("EventSourceArn", """{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:us-east-1:123456789012:orders", "FunctionName": "@f.Arn"}}""")]
    [InlineData("EventSourceArn", """
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:f"}
        }
        """)]
    public void A_source_of_another_region_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<MappingRegionRule>(stack, Context));

        Assert.Equal("LIAC5326", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}}""")]
    [InlineData("""
        {
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:us-east-1:123456789012:orders", "FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:f"}
        }
        """)]
    public void A_source_of_the_same_region_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<MappingRegionRule>(stack, Context));

    [Theory]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "?", "FunctionName": "f"}}""")]
    [InlineData("""{"EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:{?}:123456789012:orders", "FunctionName": "f"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<MappingRegionRule>(stack, Context));
}
