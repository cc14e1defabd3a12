using LambdaIaC.Rules.Catalog.Security;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Security;

public sealed class UnscopedServiceRuleTests
{
    [Theory]
    [InlineData("sns.amazonaws.com")]
    [InlineData("logs.cn-north-1.amazonaws.com.cn")]
    public void A_service_without_a_source_is_found(string principal)
    {
        var finding = Assert.Single(Check(Value.Of(principal)));

        Assert.Equal(("LIAC4401", "Principal"), (finding.Rule.Id, finding.PropertyPath));
    }

    [Theory]
    [InlineData("SourceArn")]
    [InlineData("SourceAccount")]
    public void A_service_with_a_source_is_legal(string property) => Assert.Empty(Check(Value.Of("sns.amazonaws.com"), (property, Value.Unknown)));

    [Fact]
    public void Other_principals_and_those_that_are_not_known_are_not_judged()
    {
        Assert.Empty(Check(Value.Of("123456789012")));
        Assert.Empty(Check(Value.Of("alexa-appkit.amazon.com")));
        Assert.Empty(Check(Value.Unknown));
    }

    private static IEnumerable<Finding> Check(Value principal, params (string, Value)[] more) =>
        new UnscopedServiceRule().Check(new TestResource("Permission", "permission", TestResource.Map([("Principal", principal), .. more])), RuleContext.Default);
}
