using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class SecureParameterRuleTests
{
    [Fact]
    public void A_secure_parameter_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("{{resolve:ssm-secure:/orders/password:1}}")));

        Assert.Equal("LIAC2113", finding.Rule.Id);
        Assert.Equal("Environment.Variables[SETTING]", finding.PropertyPath);
    }

    [Fact]
    public void A_plain_parameter_is_legal() => Assert.Empty(Check(Value.Of("{{resolve:ssm:/orders/table}}")));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Value.Unknown));

    private static IEnumerable<Finding> Check(Value value, string name = "SETTING") => new SecureParameterRule().Check(
        TestResource.Function(("Environment", TestResource.Map(("Variables", TestResource.Map((name, value)))))),
        RuleContext.Default);
}
