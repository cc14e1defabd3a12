using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class LatestAliasRuleTests
{
    [Fact]
    public void An_alias_of_the_unpublished_version_is_found()
    {
        var finding = Assert.Single(Check(Given.A("Alias", "live", ("FunctionVersion", "$LATEST"))));

        Assert.Equal("LIAC6201", finding.Rule.Id);
        Assert.Equal("FunctionVersion", finding.PropertyPath);
        Assert.Equal(Severity.Info, finding.Severity);
    }

    [Fact]
    public void What_is_refused_anyway_is_no_advice() =>
        Assert.Empty(Check(Given.A("Alias", "live", ("FunctionVersion", "$LATEST"), ("ProvisionedConcurrencyConfig", Given.Block(("ProvisionedConcurrentExecutions", 1))))));

    [Fact]
    public void A_version_is_what_an_alias_is_for() => Assert.Empty(Check(Given.A("Alias", "live", ("FunctionVersion", "1"))));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("Alias", "live", ("FunctionVersion", Given.Later))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new LatestAliasRule().Check(resource, RuleContext.Default);
}
