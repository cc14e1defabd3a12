using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class OpenCorsRuleTests
{
    [Fact]
    public void Every_origin_is_found()
    {
        var finding = Assert.Single(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowOrigins", new[] { "*" }), ("AllowMethods", new[] { "*" }))))));

        Assert.Equal("LIAC4204", finding.Rule.Id);
        Assert.Equal("Cors.AllowOrigins", finding.PropertyPath);
        Assert.Contains("with every method", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_origins_are_legal()
    {
        Assert.Empty(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowOrigins", new[] { "https://example.com" }))))));
        Assert.Empty(Check(Given.A("FunctionUrl", "url")));
    }

    [Fact]
    public void Unknown_values_are_not_judged() => Assert.Empty(Check(Given.A("FunctionUrl", "url", ("Cors", Given.Block(("AllowOrigins", Given.Later))))));

    private static IEnumerable<Finding> Check(IResourceView resource) => new OpenCorsRule().Check(resource, RuleContext.Default);
}
