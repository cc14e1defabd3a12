using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class LayerOrganizationRuleTests
{
    [Fact]
    public void An_organization_beside_an_account_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("210987654321"), Value.Of("o-a1b2c3d4e5")));

        Assert.Equal("LIAC2119", finding.Rule.Id);
        Assert.Equal("OrganizationId", finding.PropertyPath);
    }

    [Fact]
    public void An_organization_beside_everyone_is_legal() => Assert.Empty(Check(Value.Of("*"), Value.Of("o-a1b2c3d4e5")));

    [Fact]
    public void An_account_alone_is_legal() => Assert.Empty(Check(Value.Of("210987654321"), Value.Absent));

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Value.Unknown, Value.Of("o-a1b2c3d4e5")));
        Assert.Empty(Check(Value.Of("210987654321"), Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value principal, Value organization) => new LayerOrganizationRule().Check(
        new TestResource("LayerVersionPermission", "share", TestResource.Map(("Principal", principal), ("OrganizationId", organization))),
        RuleContext.Default);
}
