using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class SnapStartRegionRuleTests
{
    [Fact]
    public void A_region_without_SnapStart_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))))));

        Assert.Equal("LIAC2203", finding.Rule.Id);
        Assert.Equal("SnapStart.ApplyOn", finding.PropertyPath);
    }

    [Fact]
    public void Without_SnapStart_every_region_does() => Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "None"))))));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", Given.Later))))));

    [Theory]
    [InlineData("eu-west-1")]
    [InlineData(null)]
    public void Other_regions_and_an_unknown_one_are_not_found(string? region) =>
        Assert.Empty(new SnapStartRegionRule().Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions")))), new RuleContext { Region = region }));

    private static IEnumerable<Finding> Check(IResourceView resource) => new SnapStartRegionRule().Check(resource, new RuleContext { Region = "ap-east-2" });
}
