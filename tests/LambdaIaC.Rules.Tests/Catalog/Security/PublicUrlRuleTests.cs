using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class PublicUrlRuleTests
{
    [Fact]
    public void An_open_URL_is_found()
    {
        var finding = Assert.Single(Check(Given.A("FunctionUrl", "url", ("AuthType", "NONE"))));

        Assert.Equal("LIAC4201", finding.Rule.Id);
        Assert.Equal("AuthType", finding.PropertyPath);
    }

    [Fact]
    public void A_URL_that_checks_is_legal() => Assert.Empty(Check(Given.A("FunctionUrl", "url", ("AuthType", "AWS_IAM"))));

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("FunctionUrl", "url", ("AuthType", Given.Later))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new PublicUrlRule().Check(resource, RuleContext.Default);
}
