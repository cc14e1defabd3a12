using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class RuntimeManagementRuleTests
{
    private static readonly Value Arn = Value.Of("arn:aws:lambda:eu-west-1::runtime:0123abcd");

    [Theory]
    [InlineData("Function", "RuntimeManagementConfig")]
    [InlineData("Version", "RuntimePolicy")]
    public void A_pin_without_a_version_is_found(string type, string property)
    {
        var finding = Assert.Single(Check(Value.Of("Manual"), Value.Absent, type, property));

        Assert.Equal("LIAC2114", finding.Rule.Id);
        Assert.Equal($"{property}.RuntimeVersionArn", finding.PropertyPath);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void A_version_without_a_pin_is_a_warning() => Assert.Equal(Severity.Warning, Assert.Single(Check(Value.Of("Auto"), Arn)).Severity);

    [Fact]
    public void A_pin_with_a_version_and_a_mode_without_one_are_legal()
    {
        Assert.Empty(Check(Value.Of("Manual"), Arn));
        Assert.Empty(Check(Value.Of("Auto"), Value.Absent));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Arn));
        Assert.Empty(Check(Value.Of("Manual"), Value.Unknown));
        Assert.Empty(Check(Value.Of("Auto"), Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value mode, Value arn, string type = "Function", string property = "RuntimeManagementConfig") => new RuntimeManagementRule().Check(
        new TestResource(type, "orders", TestResource.Map((property, TestResource.Map(("UpdateRuntimeOn", mode), ("RuntimeVersionArn", arn))))),
        RuleContext.Default);
}
