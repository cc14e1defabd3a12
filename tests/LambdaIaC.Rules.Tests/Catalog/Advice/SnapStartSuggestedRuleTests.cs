using LambdaIaC.Rules.Catalog.Advice;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Advice;

public sealed class SnapStartSuggestedRuleTests
{
    [Fact]
    public void Java_without_SnapStart_is_found_when_asked_for()
    {
        var finding = Assert.Single(Check(Given.Function(("Runtime", "java21"))));

        Assert.Equal("LIAC6202", finding.Rule.Id);
        Assert.Equal("SnapStart", finding.PropertyPath);
        Assert.Equal(Severity.Hidden, finding.Severity);
    }

    [Fact]
    public void Other_languages_and_functions_that_cannot_have_it_are_not()
    {
        Assert.Empty(Check(Given.Function(("Runtime", "java21"), ("SnapStart", Given.Block(("ApplyOn", "PublishedVersions"))))));
        Assert.Empty(Check(Given.Function(("Runtime", "python3.13"))));
        Assert.Empty(Check(Given.Function(("Runtime", "java8.al2"))));
        Assert.Empty(Check(Given.Function(("Runtime", "java21"), ("FileSystemConfigs", Given.List(Given.Block(("Arn", "arn:x")))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.Function(("Runtime", Given.Later))));
        Assert.Empty(Check(Given.Function(("Runtime", "java21"), ("SnapStart", Given.Later))));
        Assert.Empty(Check(Given.Function(("Runtime", "java21"), ("FileSystemConfigs", Given.Later))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new SnapStartSuggestedRule().Check(resource, RuleContext.Default);
}
