using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class AliasStarvedVersionRuleTests
{
    [Fact]
    public void A_weight_of_one_is_found()
    {
        var finding = Assert.Single(Check(Given.A("Alias", "live", ("RoutingConfig", Given.Block(("AdditionalVersionWeights", Given.Block(("2", 1.0))))))));

        Assert.Equal("LIAC2201", finding.Rule.Id);
        Assert.Equal("RoutingConfig.AdditionalVersionWeights[2]", finding.PropertyPath);
    }

    [Fact]
    public void A_weight_below_one_leaves_something() => Assert.Empty(Check(Given.A("Alias", "live", ("RoutingConfig", Given.Block(("AdditionalVersionWeights", Given.Block(("2", 0.99))))))));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("Alias", "live", ("RoutingConfig", Given.Block(("AdditionalVersionWeights", Given.Block(("2", Given.Later))))))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new AliasStarvedVersionRule().Check(resource, RuleContext.Default);
}
