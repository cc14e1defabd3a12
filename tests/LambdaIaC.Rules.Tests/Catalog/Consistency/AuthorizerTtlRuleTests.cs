using LambdaIaC.Rules.Catalog.Consistency;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Consistency;

public sealed class AuthorizerTtlRuleTests
{
    [Theory]
    [InlineData("AuthorizerResultTtlInSeconds", """{"RestAuthorizer a": {"Type": "TOKEN", "AuthorizerResultTtlInSeconds": 3601}}""")]
    [InlineData("AuthorizerResultTtlInSeconds", """{"RestAuthorizer a": {"Type": "REQUEST", "AuthorizerResultTtlInSeconds": 3601}}""")]
    public void More_than_an_hour_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<AuthorizerTtlRule>(stack));

        Assert.Equal("LIAC2307", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"RestAuthorizer a": {"Type": "TOKEN", "AuthorizerResultTtlInSeconds": 3600}}""")]
    [InlineData("""{"RestAuthorizer a": {"Type": "COGNITO_USER_POOLS", "AuthorizerResultTtlInSeconds": 3601}}""")]
    [InlineData("""{"RestAuthorizer a": {"Type": "TOKEN"}}""")]
    public void An_hour_and_user_pools_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<AuthorizerTtlRule>(stack));

    [Theory]
    [InlineData("""{"RestAuthorizer a": {"Type": "?", "AuthorizerResultTtlInSeconds": 3601}}""")]
    [InlineData("""{"RestAuthorizer a": {"Type": "TOKEN", "AuthorizerResultTtlInSeconds": "?"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<AuthorizerTtlRule>(stack));
}
