using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class InstanceTypeChoiceRuleTests
{
    [Fact]
    public void Both_lists_are_found()
    {
        var finding = Assert.Single(Check(Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("AllowedInstanceTypes", new[] { "m7g.large" }), ("ExcludedInstanceTypes", new[] { "m7g.xlarge" }))))));

        Assert.Equal("LIAC2212", finding.Rule.Id);
        Assert.Equal("InstanceRequirements.ExcludedInstanceTypes", finding.PropertyPath);
    }

    [Fact]
    public void One_of_them_is_legal()
    {
        Assert.Empty(Check(Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("AllowedInstanceTypes", new[] { "m7g.large" }))))));
        Assert.Empty(Check(Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("AllowedInstanceTypes", Given.List()), ("ExcludedInstanceTypes", new[] { "m7g.xlarge" }))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("CapacityProvider", "shared", ("InstanceRequirements", Given.Block(("AllowedInstanceTypes", new[] { "m7g.large" }), ("ExcludedInstanceTypes", Given.Later))))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new InstanceTypeChoiceRule().Check(resource, RuleContext.Default);
}
