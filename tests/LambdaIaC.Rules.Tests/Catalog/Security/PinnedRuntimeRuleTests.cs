using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class PinnedRuntimeRuleTests
{
    [Theory]
    [InlineData("Function", "RuntimeManagementConfig")]
    [InlineData("Version", "RuntimePolicy")]
    public void A_pin_is_found(string type, string property)
    {
        var finding = Assert.Single(Check(Value.Of("Manual"), type, property));

        Assert.Equal("LIAC4100", finding.Rule.Id);
        Assert.Equal($"{property}.UpdateRuntimeOn", finding.PropertyPath);
    }

    [Theory]
    [InlineData("Auto")]
    [InlineData("FunctionUpdate")]
    public void The_other_modes_are_legal(string mode) => Assert.Empty(Check(Value.Of(mode)));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Value.Unknown));

    private static IEnumerable<Finding> Check(Value mode, string type = "Function", string property = "RuntimeManagementConfig") => new PinnedRuntimeRule().Check(
        new TestResource(type, "orders", TestResource.Map((property, TestResource.Map(("UpdateRuntimeOn", mode), ("RuntimeVersionArn", Value.Of("arn:aws:lambda:eu-west-1::runtime:0123abcd")))))),
        RuleContext.Default);
}
