using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class QualifierMismatchRuleTests
{
    private const string Arn = "arn:aws:lambda:eu-west-1:123456789012:function:orders";

    [Theory]
    [InlineData("Permission", "FunctionName", "orders:live")]
    [InlineData("EventInvokeConfig", "FunctionName", Arn + ":live")]
    [InlineData("ProvisionedConcurrency", "FunctionName", "function:orders:1")]
    [InlineData("FunctionUrl", "TargetFunctionArn", Arn + ":live")]
    public void Another_qualifier_in_the_name_is_found(string type, string property, string function)
    {
        var finding = Assert.Single(Check(type, property, Value.Of(function), Value.Of("test")));

        Assert.Equal("LIAC2100", finding.Rule.Id);
        Assert.Equal("Qualifier", finding.PropertyPath);
        Assert.Equal("The derived qualifier from the function name does not match the specified qualifier.", finding.AwsMessage);
    }

    [Theory]
    [InlineData("orders:test")]
    [InlineData("orders")]
    [InlineData(Arn)]
    [InlineData("123456789012:orders")]
    [InlineData("123456789012:function:orders")]
    public void The_same_qualifier_or_none_is_legal(string function) => Assert.Empty(Check("Permission", "FunctionName", Value.Of(function), Value.Of("test")));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check("Permission", "FunctionName", Value.Unknown, Value.Of("test")));
        Assert.Empty(Check("Permission", "FunctionName", Value.Of("orders:live"), Value.Unknown));
        Assert.Empty(Check("Permission", "FunctionName", Value.Of("orders:live"), Value.Absent));
    }

    private static IEnumerable<Finding> Check(string type, string property, Value function, Value qualifier) => new QualifierMismatchRule().Check(
        new TestResource(type, "it", TestResource.Map((property, function), ("Qualifier", qualifier))),
        RuleContext.Default);
}
