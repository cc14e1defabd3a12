using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class CorsCredentialsRuleTests
{
    [Fact]
    public void Credentials_from_everywhere_are_found()
    {
        var finding = Assert.Single(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowCredentials", true), ("AllowOrigins", new[] { "*" }))))));

        Assert.Equal("LIAC2217", finding.Rule.Id);
        Assert.Equal("Cors.AllowCredentials", finding.PropertyPath);
    }

    [Fact]
    public void Named_origins_or_no_credentials_are_legal()
    {
        Assert.Empty(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowCredentials", true), ("AllowOrigins", new[] { "https://example.com" }))))));
        Assert.Empty(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowOrigins", new[] { "*" }))))));
    }

    [Fact]
    public void Unknown_values_are_not_judged()
    {
        Assert.Empty(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowCredentials", Given.Later), ("AllowOrigins", new[] { "*" }))))));
        Assert.Empty(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowCredentials", true), ("AllowOrigins", Given.Later))))));
    }

    private static IEnumerable<Finding> Check(IResourceView resource) => new CorsCredentialsRule().Check(resource, RuleContext.Default);
}
