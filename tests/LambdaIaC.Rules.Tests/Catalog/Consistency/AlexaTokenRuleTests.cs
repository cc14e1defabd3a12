using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class AlexaTokenRuleTests
{
    [Fact]
    public void A_principal_that_never_sends_it_is_found()
    {
        var finding = Assert.Single(Check(Value.Of("s3.amazonaws.com"), Value.Of("x")));

        Assert.Equal(("LIAC2400", "EventSourceToken"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Theory]
    [InlineData("alexa-appkit.amazon.com")]
    [InlineData("*")]
    public void A_principal_that_may_send_it_is_legal(string principal) => Assert.Empty(Check(Value.Of(principal), Value.Of("x")));

    [Fact]
    public void A_principal_without_it_or_one_that_is_not_known_is_not_judged()
    {
        Assert.Empty(Check(Value.Of("s3.amazonaws.com"), Value.Absent));
        Assert.Empty(Check(Value.Unknown, Value.Of("x")));
    }

    private static IEnumerable<Finding> Check(Value principal, Value asked) =>
        new AlexaTokenRule().Check(new TestResource("Permission", "permission", TestResource.Map(("Principal", principal), ("EventSourceToken", asked))), RuleContext.Default);
}
