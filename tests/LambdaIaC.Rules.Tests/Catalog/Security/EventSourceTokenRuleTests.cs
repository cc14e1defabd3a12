using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class EventSourceTokenRuleTests
{
    [Fact]
    public void A_literal_is_found_and_not_shown()
    {
        var finding = Assert.Single(Check(Value.Of("amzn1.ask.skill.1234")));

        Assert.Equal("LIAC4110", finding.Rule.Id);
        Assert.Equal("EventSourceToken", finding.PropertyPath);
        Assert.DoesNotContain("amzn1", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void None_is_legal_and_so_is_what_is_no_token()
    {
        Assert.Empty(Check(Value.Absent));
        Assert.Empty(Check(Value.Of("amzn1 ask skill")));
    }

    [Fact]
    public void What_comes_from_elsewhere_is_not_judged()
    {
        Assert.Empty(Check(new SecretValue("SKILL")));
        Assert.Empty(Check(Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value token) =>
        new EventSourceTokenRule().Check(new TestResource("Permission", "alexa", TestResource.Map(("EventSourceToken", token))), RuleContext.Default);
}
