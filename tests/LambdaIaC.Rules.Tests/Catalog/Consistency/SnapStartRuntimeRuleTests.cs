using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class SnapStartRuntimeRuleTests
{
    [Fact]
    public void A_runtime_without_snapshots_is_found()
    {
        var finding = Assert.Single(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("Runtime", "nodejs24.x"))));

        Assert.Equal("LIAC2202", finding.Rule.Id);
        Assert.Equal("SnapStart.ApplyOn", finding.PropertyPath);
        Assert.Equal("nodejs24.x is not supported for SnapStart enabled functions.", finding.AwsMessage);
    }

    [Fact]
    public void Other_runtimes_and_no_SnapStart_are_legal()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("Runtime", "python3.12"))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("Runtime", "provided.al2023"))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "None"))), ("Runtime", "nodejs24.x"))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))), ("Runtime", Given.Later))));
        Assert.Empty(Check(Given.Function(("SnapStart", Given.Block(("ApplyOn", Given.Later))), ("Runtime", "nodejs24.x"))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new SnapStartRuntimeRule().Check(resource, RuleContext.Default);
}
