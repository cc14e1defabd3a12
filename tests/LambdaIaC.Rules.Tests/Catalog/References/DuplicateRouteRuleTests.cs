using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class DuplicateRouteRuleTests
{
    [Theory]
    [InlineData("RouteKey", """{"HttpRoute a": {"ApiId": "@api.Ref", "RouteKey": "GET /"}, "HttpRoute b": {"ApiId": "@api.Ref", "RouteKey": "GET /"}}""")]
    [InlineData("HttpMethod", """
        {
            "RestMethod a": {"RestApiId": "@api.Ref", "ResourceId": "@res.Ref", "HttpMethod": "GET"},
            "RestMethod b": {"RestApiId": "@api.Ref", "ResourceId": "@res.Ref", "HttpMethod": "GET"}
        }
        """)]
    public void The_same_route_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<DuplicateRouteRule>(stack));

        Assert.Equal("LIAC3303", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""{"HttpRoute a": {"ApiId": "@api.Ref", "RouteKey": "GET /"}, "HttpRoute b": {"ApiId": "@api.Ref", "RouteKey": "POST /"}}""")]
    [InlineData("""{"HttpRoute a": {"ApiId": "@api.Ref", "RouteKey": "GET /"}, "HttpRoute b": {"ApiId": "@other.Ref", "RouteKey": "GET /"}}""")]
    [InlineData("""
        {
            "RestMethod a": {"RestApiId": "@api.Ref", "ResourceId": "@res.Ref", "HttpMethod": "GET"},
            "RestMethod b": {"RestApiId": "@api.Ref", "ResourceId": "@other.Ref", "HttpMethod": "GET"}
        }
        """)]
    public void Another_method_path_or_API_is_legal(string stack) => Assert.Empty(WrittenStack.Judge<DuplicateRouteRule>(stack));

    [Theory]
    [InlineData("""{"HttpRoute a": {"ApiId": "@api.Ref", "RouteKey": "?"}, "HttpRoute b": {"ApiId": "@api.Ref", "RouteKey": "?"}}""")]
    [InlineData("""{"HttpRoute a": {"ApiId": "?", "RouteKey": "GET /"}, "HttpRoute b": {"ApiId": "?", "RouteKey": "GET /"}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<DuplicateRouteRule>(stack));
}
