using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class CircularReferenceRuleTests
{
    [Theory]
    [InlineData("", """
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}},
            "Function f": {"Environment": {"Variables": {"BUCKET": "@b.Ref"}}}
        }
        """)]
    [InlineData("", """
        {
            "Queue a": {"RedrivePolicy": {"deadLetterTargetArn": "@b.Arn"}},
            "Queue b": {"RedriveAllowPolicy": {"sourceQueueArns": ["{a.Arn}"]}}
        }
        """)]
    public void A_circle_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<CircularReferenceRule>(stack));

        Assert.Equal("LIAC3305", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Bucket b": {"NotificationConfiguration": {"LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": "@f.Arn"}]}},
            "Function f": {},
            "Permission p": {"FunctionName": "@f.Arn", "SourceArn": "@b.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Queue a": {"RedrivePolicy": {"deadLetterTargetArn": "@c.Arn"}},
            "Queue b": {"RedrivePolicy": {"deadLetterTargetArn": "@c.Arn"}},
            "Queue c": {}
        }
        """)]
    [InlineData("""{"Function f": {"Role": "@elsewhere.Arn"}}""")]
    [InlineData("""{"AWS::Serverless::GraphQLApi a": {"Role": "@f.Arn"}, "Function f": {"Environment": {"Variables": {"API": "@a.ApiId"}}}}""")]
    public void Chains_and_diamonds_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<CircularReferenceRule>(stack));

    [Theory]
    [InlineData("""{"Bucket b": {"NotificationConfiguration": "?"}, "Function f": {"Environment": {"Variables": {"BUCKET": "@b.Ref"}}}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<CircularReferenceRule>(stack));

    [Fact]
    public void A_long_chain_is_walked_without_a_deep_stack()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 20000).Select(i => $$"""
            "Queue q{{i}}": { "RedrivePolicy": { "deadLetterTargetArn": "@q{{i + 1}}.Arn" } }
            """));

        Assert.Empty(WrittenStack.Judge<CircularReferenceRule>($"{{{chain}}}"));
    }
}
