using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class ShortRetentionRuleTests
{
    [Fact]
    public void Half_a_year_is_found_when_asked_for()
    {
        var finding = Assert.Single(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"), ("RetentionInDays", 180))));

        Assert.Equal("LIAC6206", finding.Rule.Id);
        Assert.Equal("RetentionInDays", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void A_year_and_for_ever_are_enough()
    {
        Assert.Empty(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"), ("RetentionInDays", 365))));
        Assert.Empty(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"))));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("LogGroup", "logs", ("LogGroupName", "/shop"), ("RetentionInDays", Given.Later))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new ShortRetentionRule().Check(resource, RuleContext.Default);
}
