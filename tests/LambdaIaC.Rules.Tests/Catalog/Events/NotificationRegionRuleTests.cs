using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class NotificationRegionRuleTests
{
    private static readonly RuleContext Context = new() { Region = "eu-west-1" };

    [Theory]
    [InlineData("NotificationConfiguration.LambdaConfigurations[0].Function", """
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "arn:aws:lambda:us-east-1:123456789012:function:f"}]}}
        }
        """)]
    public void A_function_of_another_region_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<NotificationRegionRule>(stack, Context));

        Assert.Equal("LIAC5347", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "arn:aws:lambda:eu-west-1:123456789012:function:f"}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}}
        }
        """)]
    public void A_function_of_the_region_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<NotificationRegionRule>(stack, Context));

    [Theory]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "?"}]}}
        }
        """)]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "arn:aws:lambda:{?}:123456789012:function:f"}]}}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<NotificationRegionRule>(stack, Context));

    [Fact]
    public void Without_a_region_nothing_is_judged() =>
        Assert.Empty(WrittenStack.Judge<NotificationRegionRule>("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "arn:aws:lambda:us-east-1:123456789012:function:f"}]}}
        }
        """));
}
