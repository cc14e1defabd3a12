using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class InlineCredentialRuleTests
{
    private static readonly string Source = $"const key = '{"AKIA" + "QYLPMN5HFIQR7XYA"}';";

    [Fact]
    public void A_credential_in_source_text_is_found_and_not_shown()
    {
        var finding = Assert.Single(Check(new AssetValue("inline", Source)));

        Assert.Equal("LIAC4111", finding.Rule.Id);
        Assert.Equal("Code", finding.PropertyPath);
        Assert.DoesNotContain("QYLPMN5HFIQR7XYA", finding.ToString(), StringComparison.Ordinal);
        Assert.Equal("Code.ZipFile", Assert.Single(Check(TestResource.Map(("ZipFile", Value.Of(Source))))).PropertyPath);
    }

    [Fact]
    public void Source_text_without_one_is_legal() => Assert.Empty(Check(new AssetValue("inline", "const key = process.env.KEY;")));

    [Fact]
    public void Code_that_is_elsewhere_is_not_judged()
    {
        Assert.Empty(Check(Value.Unknown));
        Assert.Empty(Check(new AssetValue("folder", "app")));
    }

    private static IEnumerable<Finding> Check(Value code) => new InlineCredentialRule().Check(TestResource.Function(("Code", code)), RuleContext.Default);
}
