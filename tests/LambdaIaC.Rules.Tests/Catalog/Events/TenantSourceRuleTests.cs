using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class TenantSourceRuleTests
{
    [Theory]
    [InlineData("FunctionName", """
        {
            "Function f": {"TenancyConfig": {"TenantIsolationMode": "PER_TENANT"}},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    public void A_mapping_to_a_function_with_tenants_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<TenantSourceRule>(stack));

        Assert.Equal("LIAC5353", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""{"Function f": {"TenancyConfig": {"TenantIsolationMode": "PER_TENANT"}}}""")]
    public void Functions_without_tenants_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<TenantSourceRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"TenancyConfig": "?"},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"TenancyConfig": {"TenantIsolationMode": "PER_TENANT"}},
            "EventSourceMapping m": {"EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:orders", "FunctionName": "?"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<TenantSourceRule>(stack));
}
