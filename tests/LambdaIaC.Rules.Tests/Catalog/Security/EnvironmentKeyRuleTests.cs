using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class EnvironmentKeyRuleTests
{
    [Fact]
    public void Variables_without_a_key_are_found_for_those_who_ask()
    {
        var finding = Assert.Single(Check(TestResource.Map(("TABLE", Value.Unknown)), Value.Absent));

        Assert.Equal("LIAC4109", finding.Rule.Id);
        Assert.Equal("KmsKeyArn", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void Variables_with_a_key_and_none_are_legal()
    {
        Assert.Empty(Check(TestResource.Map(("TABLE", Value.Of("orders"))), Value.Of("arn")));
        Assert.Empty(Check(MapValue.Empty, Value.Absent));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Value.Absent));
        Assert.Empty(Check(TestResource.Map(("TABLE", Value.Of("orders"))), Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value variables, Value key) => new EnvironmentKeyRule().Check(
        TestResource.Function(("Environment", TestResource.Map(("Variables", variables))), ("KmsKeyArn", key)),
        RuleContext.Default);
}
