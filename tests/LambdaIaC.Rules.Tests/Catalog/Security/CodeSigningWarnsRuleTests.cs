using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class CodeSigningWarnsRuleTests
{
    [Fact]
    public void A_warning_is_found_and_so_is_the_default()
    {
        var finding = Assert.Single(Check(TestResource.Map(("UntrustedArtifactOnDeployment", Value.Of("Warn")))));

        Assert.Equal("LIAC4105", finding.Rule.Id);
        Assert.Equal("CodeSigningPolicies.UntrustedArtifactOnDeployment", finding.PropertyPath);
        Assert.Single(Check(Value.Absent));
    }

    [Fact]
    public void Refusing_is_legal() => Assert.Empty(Check(TestResource.Map(("UntrustedArtifactOnDeployment", Value.Of("Enforce")))));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(TestResource.Map(("UntrustedArtifactOnDeployment", Value.Unknown))));
    }

    private static IEnumerable<Finding> Check(Value policies) =>
        new CodeSigningWarnsRule().Check(new TestResource("CodeSigningConfig", "signing", TestResource.Map(("CodeSigningPolicies", policies))), RuleContext.Default);
}
