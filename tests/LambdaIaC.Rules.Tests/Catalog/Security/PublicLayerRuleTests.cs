using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class PublicLayerRuleTests
{
    [Fact]
    public void Everyone_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("*"), Value.Absent));

        Assert.Equal("LIAC4103", finding.Rule.Id);
        Assert.Equal("Principal", finding.PropertyPath);
    }

    [Fact]
    public void An_account_or_an_organization_is_legal()
    {
        Assert.Empty(Check(Value.Of("210987654321"), Value.Absent));
        Assert.Empty(Check(Value.Of("*"), Value.Of("o-a1b2c3d4e5")));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Value.Absent));
        Assert.Empty(Check(Value.Of("*"), Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value principal, Value organization) => new PublicLayerRule().Check(
        new TestResource("LayerVersionPermission", "share", TestResource.Map(("Principal", principal), ("OrganizationId", organization))),
        RuleContext.Default);
}
