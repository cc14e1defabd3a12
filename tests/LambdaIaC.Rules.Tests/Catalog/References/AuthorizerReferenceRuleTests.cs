using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class AuthorizerReferenceRuleTests
{
    [Theory]
    [InlineData("AuthorizerId", """{"RestMethod g": {"AuthorizationType": "CUSTOM"}}""")]
    [InlineData("AuthorizerId", """{"HttpRoute g": {"AuthorizationType": "CUSTOM"}}""")]
    [InlineData("AuthorizerId", """{"RestMethod g": {"AuthorizationType": "CUSTOM", "AuthorizerId": "@a.Ref"}, "HttpAuthorizer a": {}}""")]
    [InlineData("AuthorizerId", """{"HttpRoute g": {"AuthorizerId": "@a.Ref"}, "RestAuthorizer a": {}}""")]
    [InlineData("AuthorizerId", """{"RestMethod g": {"RestApiId": "@x.Ref", "AuthorizerId": "@a.Ref"}, "RestAuthorizer a": {"RestApiId": "@y.Ref"}}""")]
    public void An_authorizer_that_is_missing_or_foreign_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<AuthorizerReferenceRule>(stack));

        Assert.Equal("LIAC3302", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "RestMethod g": {"RestApiId": "@x.Ref", "AuthorizationType": "CUSTOM", "AuthorizerId": "@a.Ref"},
            "RestAuthorizer a": {"RestApiId": "@x.Ref"}
        }
        """)]
    [InlineData("""{"RestMethod g": {"AuthorizationType": "NONE"}}""")]
    [InlineData("""{"HttpRoute g": {"AuthorizerId": "@a.Ref"}, "HttpAuthorizer a": {}}""")]
    public void An_authorizer_of_the_API_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<AuthorizerReferenceRule>(stack));

    [Theory]
    [InlineData("""{"RestMethod g": {"AuthorizationType": "CUSTOM", "AuthorizerId": "?"}}""")]
    [InlineData("""{"RestMethod g": {"AuthorizationType": "?"}}""")]
    [InlineData("""{"RestMethod g": {"RestApiId": "?", "AuthorizerId": "@a.Ref"}, "RestAuthorizer a": {"RestApiId": "@y.Ref"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<AuthorizerReferenceRule>(stack));
}
