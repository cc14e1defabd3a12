using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class AliasVersionTwiceRuleTests
{
    [Fact]
    public void One_version_twice_is_found()
    {
        var finding = Assert.Single(Check(Given.A("Alias", "live", ("FunctionVersion", "2"), ("RoutingConfig", Given.Block(("AdditionalVersionWeights", Given.Block(("2", 0.5))))))));

        Assert.Equal("LIAC2200", finding.Rule.Id);
        Assert.Equal("RoutingConfig.AdditionalVersionWeights[2]", finding.PropertyPath);
        Assert.Equal("Invalid function version 2. Function version 2 is already included in routing configuration.", finding.AwsMessage);
    }

    [Fact]
    public void Two_versions_are_legal()
    {
        Assert.Empty(Check(Given.A("Alias", "live", ("FunctionVersion", "1"), ("RoutingConfig", Given.Block(("AdditionalVersionWeights", Given.Block(("2", 0.5))))))));
        Assert.Empty(Check(Given.A("Alias", "live", ("FunctionVersion", "2"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.A("Alias", "live", ("FunctionVersion", Given.Later), ("RoutingConfig", Given.Block(("AdditionalVersionWeights", Given.Block(("2", 0.5))))))));
        Assert.Empty(Check(Given.A("Alias", "live", ("FunctionVersion", "2"), ("RoutingConfig", Given.Later))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new AliasVersionTwiceRule().Check(resource, RuleContext.Default);
}
