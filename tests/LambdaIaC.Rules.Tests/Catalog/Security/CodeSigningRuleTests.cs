using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class CodeSigningRuleTests
{
    [Fact]
    public void A_function_without_is_found_for_those_who_ask()
    {
        var finding = Assert.Single(Check());

        Assert.Equal("LIAC4104", finding.Rule.Id);
        Assert.Equal("CodeSigningConfigArn", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void A_function_with_one_and_an_image_are_legal()
    {
        Assert.Empty(Check(("CodeSigningConfigArn", Value.Of("arn"))));
        Assert.Empty(Check(("PackageType", Value.Of("Image"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(("CodeSigningConfigArn", Value.Unknown)));
        Assert.Empty(Check(("PackageType", Value.Unknown)));
    }

    private static IEnumerable<Finding> Check(params (string Name, Value Value)[] properties) => new CodeSigningRule().Check(TestResource.Function(properties), RuleContext.Default);
}
