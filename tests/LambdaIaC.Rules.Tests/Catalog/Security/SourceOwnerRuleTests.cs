using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Policies;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class SourceOwnerRuleTests
{
    [Theory]
    [InlineData("sns.amazonaws.com", "arn:aws:s3:::orders")]
    [InlineData("lambda.amazonaws.com", "arn:aws:events:eu-west-1:123456789012:rule/nightly")]
    [InlineData("execute-api.amazonaws.com", "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/*/*")]
    public void A_source_of_another_service_is_found(string principal, string source)
    {
        var finding = Assert.Single(Check(Value.Of(principal), Value.Of(source)));

        Assert.Equal(("LIAC4403", "Principal"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Fact]
    public void A_resource_of_the_stack_is_known_by_its_type()
    {
        Assert.Single(Check(Value.Of("s3.amazonaws.com"), TestPolicy.Arn("rule")));
        Assert.Empty(Check(Value.Of("events.amazonaws.com"), TestPolicy.Arn("rule")));
    }

    [Theory]
    [InlineData("apigateway.amazonaws.com", "arn:aws:execute-api:eu-west-1:123456789012:a1b2c3/*/*")]
    [InlineData("logs.eu-west-1.amazonaws.com", "arn:aws:logs:eu-west-1:123456789012:log-group:orders:*")]
    [InlineData("batchoperations.s3.amazonaws.com", "arn:aws:s3:::orders")]
    [InlineData("anything.amazonaws.com", "arn:aws:anything:eu-west-1:123456789012:x")]
    [InlineData("*", "arn:aws:s3:::orders")]
    public void A_source_of_the_principal_or_of_a_service_that_is_not_in_the_table_is_legal(string principal, string source) =>
        Assert.Empty(Check(Value.Of(principal), Value.Of(source)));

    [Fact]
    public void What_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Value.Of("arn:aws:s3:::orders")));
        Assert.Empty(Check(Value.Of("sns.amazonaws.com"), Value.Unknown));
        Assert.Empty(Check(Value.Of("sns.amazonaws.com"), TestPolicy.Arn("Parameter")));
    }

    private static IEnumerable<Finding> Check(Value principal, Value source) => new SourceOwnerRule().Check(
        TestStack.Of(
            new TestResource("EventRule", "rule", MapValue.Empty),
            new TestResource("Permission", "permission", TestResource.Map(("Principal", principal), ("SourceArn", source)))),
        RuleContext.Default);
}
