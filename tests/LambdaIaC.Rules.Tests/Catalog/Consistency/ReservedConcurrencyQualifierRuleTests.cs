using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class ReservedConcurrencyQualifierRuleTests
{
    [Fact]
    public void An_alias_is_found()
    {
        var finding = Assert.Single(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", "orders:live"))));

        Assert.Equal("LIAC2218", finding.Rule.Id);
        Assert.Equal("FunctionName", finding.PropertyPath);
    }

    [Fact]
    public void A_function_is_legal_by_name_and_by_ARN()
    {
        Assert.Empty(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", "orders"))));
        Assert.Empty(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", "function:orders"))));
        Assert.Empty(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", "123456789012:orders"))));
        Assert.Empty(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", "arn:aws:lambda:eu-west-1:123456789012:function:orders"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", Given.Later))));
        Assert.Empty(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", Given.Ref("orders", "FunctionName")))));
    }

    [Fact]
    public void The_ARN_of_a_version_is_found() =>
        Assert.Single(Check(Given.A("ReservedConcurrency", "reserved", ("FunctionName", "arn:aws:lambda:eu-west-1:123456789012:function:orders:1"))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new ReservedConcurrencyQualifierRule().Check(resource, RuleContext.Default);
}
