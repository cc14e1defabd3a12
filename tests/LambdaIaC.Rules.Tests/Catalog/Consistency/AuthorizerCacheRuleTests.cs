using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class AuthorizerCacheRuleTests
{
    [Theory]
    [InlineData("IdentitySource", """{"RestAuthorizer a": {"Type": "REQUEST"}}""")]
    [InlineData("IdentitySource", """{"RestAuthorizer a": {"Type": "REQUEST", "AuthorizerResultTtlInSeconds": 1}}""")]
    [InlineData("IdentitySource", """{"RestAuthorizer a": {"Type": "TOKEN", "AuthorizerResultTtlInSeconds": 0}}""")]
    public void A_cache_without_a_key_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<AuthorizerCacheRule>(stack));

        Assert.Equal("LIAC2305", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"RestAuthorizer a": {"Type": "REQUEST", "AuthorizerResultTtlInSeconds": 0}}""")]
    [InlineData("""{"RestAuthorizer a": {"Type": "TOKEN", "IdentitySource": "method.request.header.Authorization"}}""")]
    [InlineData("""{"RestAuthorizer a": {"Type": "COGNITO_USER_POOLS"}}""")]
    public void A_source_or_no_cache_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<AuthorizerCacheRule>(stack));

    [Theory]
    [InlineData("""{"RestAuthorizer a": {"Type": "?"}}""")]
    [InlineData("""{"RestAuthorizer a": {"Type": "REQUEST", "IdentitySource": "?"}}""")]
    [InlineData("""{"RestAuthorizer a": {"Type": "REQUEST", "AuthorizerResultTtlInSeconds": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<AuthorizerCacheRule>(stack));

    [Fact]
    public void The_default_weighs_less() =>
        Assert.Equal(Severity.Warning, Assert.Single(WrittenStack.Judge<AuthorizerCacheRule>("""{"RestAuthorizer a": {"Type": "REQUEST"}}""")).Severity);
}
