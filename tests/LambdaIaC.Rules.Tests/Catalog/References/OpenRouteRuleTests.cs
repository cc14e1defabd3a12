using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.References;

public sealed class OpenRouteRuleTests
{
    [Theory]
    [InlineData("AuthorizationType", """
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("AuthorizationType", """
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}, "AuthorizationType": "NONE"}
        }
        """)]
    [InlineData("AuthorizationType", """
        {
            "Function f": {},
            "HttpApi api": {"ProtocolType": "HTTP"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"},
            "HttpRoute g": {"ApiId": "@api.Ref", "RouteKey": "GET /", "Target": "integrations/{i.Ref}"}
        }
        """)]
    public void An_open_route_to_a_function_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<OpenRouteRule>(stack));

        Assert.Equal("LIAC3304", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}, "AuthorizationType": "AWS_IAM"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}, "ApiKeyRequired": true}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "OPTIONS", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {"Policy": {"Statement": []}},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {"EndpointConfiguration": {"Types": ["PRIVATE"]}},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Type": "MOCK"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "HttpApi api": {"ProtocolType": "HTTP"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"},
            "HttpRoute g": {"ApiId": "@api.Ref", "RouteKey": "GET /", "Target": "integrations/{i.Ref}", "AuthorizationType": "JWT"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "HttpApi api": {"ProtocolType": "WEBSOCKET"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"},
            "HttpRoute g": {"ApiId": "@api.Ref", "RouteKey": "$default", "Target": "integrations/{i.Ref}"}
        }
        """)]
    public void Authorization_keys_and_private_APIs_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<OpenRouteRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}, "AuthorizationType": "?"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}, "ApiKeyRequired": "?"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {"Policy": "?"},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "@api.Ref", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestApi api": {},
            "RestMethod g": {"HttpMethod": "GET", "RestApiId": "?", "Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "HttpApi api": {"ProtocolType": "HTTP"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"},
            "HttpRoute g": {"ApiId": "@api.Ref", "RouteKey": "GET /", "Target": "integrations/{i.Ref}", "AuthorizationType": "?"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "HttpApi api": {"ProtocolType": "HTTP"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"},
            "HttpRoute g": {"ApiId": "@api.Ref", "RouteKey": "?", "Target": "integrations/{i.Ref}"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "HttpApi api": {"ProtocolType": "?"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"},
            "HttpRoute g": {"ApiId": "@api.Ref", "RouteKey": "GET /", "Target": "integrations/{i.Ref}"}
        }
        """)]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<OpenRouteRule>(stack));
}
