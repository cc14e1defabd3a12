using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class FrontEndTimeoutRuleTests
{
    [Theory]
    [InlineData("Timeout", """
        {
            "Function f": {"Timeout": 30},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("Timeout", """
        {
            "Function f": {"Timeout": 11},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations", "TimeoutInMillis": 10000}}
        }
        """)]
    [InlineData("Timeout", """
        {
            "Function f": {"Timeout": 30},
            "HttpApi api": {"ProtocolType": "HTTP"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"}
        }
        """)]
    [InlineData("Timeout", """
        {
            "Function f": {"Timeout": 30},
            "HttpApi api": {"ProtocolType": "WEBSOCKET"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"}
        }
        """)]
    [InlineData("Timeout", """{"Function f": {"Timeout": 6}, "UserPool p": {"LambdaConfig": {"PreSignUp": "@f.Arn"}}}""")]
    [InlineData("Timeout", """{"Function f": {"Timeout": 31}, "GraphDataSource g": {"LambdaConfig": {"LambdaFunctionArn": "@f.Arn"}}}""")]
    [InlineData("Timeout", """
        {
            "Function f": {"Timeout": 30},
            "Alias a": {"FunctionName": "@f.Arn"},
            "RestMethod get": {"Integration": {"Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{a.AliasArn}/invocations"}}
        }
        """)]
    public void A_function_that_outlasts_its_caller_is_found(string path, string stack)
    {
        var finding = Assert.Single(WrittenStack.Judge<FrontEndTimeoutRule>(stack));

        Assert.Equal("LIAC5340", finding.Rule.Id);
        Assert.Equal(path, finding.PropertyPath);
    }

    [Theory]
    [InlineData("""
        {
            "Function f": {"Timeout": 29},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations", "TimeoutInMillis": 60000}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations", "ResponseTransferMode": "STREAM"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations", "RequestParameters": {"integration.request.header.X-Amz-Invocation-Type": "'Event'"}}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 29},
            "HttpApi api": {"ProtocolType": "HTTP"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 29},
            "HttpApi api": {"ProtocolType": "WEBSOCKET"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"}
        }
        """)]
    [InlineData("""{"Function f": {"Timeout": 5}, "UserPool p": {"LambdaConfig": {"PreSignUp": "@f.Arn"}}}""")]
    [InlineData("""{"Function f": {"Timeout": 60}, "UserPool p": {"LambdaConfig": {"CustomEmailSender": {"LambdaArn": "@f.Arn"}}}}""")]
    public void What_ends_in_time_and_what_nobody_waits_for_are_legal(string stack) => Assert.Empty(WrittenStack.Judge<FrontEndTimeoutRule>(stack));

    [Theory]
    [InlineData("""
        {
            "Function f": {"Timeout": "?"},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations", "TimeoutInMillis": "?"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "RestMethod get": {"Integration": {"Type": "AWS_PROXY", "Uri": "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/{f.Arn}/invocations", "RequestParameters": "?"}}
        }
        """)]
    [InlineData("""
        {
            "Function f": {"Timeout": 60},
            "HttpApi api": {"ProtocolType": "?"},
            "HttpIntegration i": {"ApiId": "@api.Ref", "IntegrationUri": "@f.Arn"}
        }
        """)]
    [InlineData("""{"Function f": {"Timeout": 60}, "HttpIntegration i": {"ApiId": "elsewhere", "IntegrationUri": "@f.Arn"}}""")]
    [InlineData("""{"Function f": {"Timeout": 60}, "RestMethod get": {"Integration": {"Uri": "?"}}}""")]
    public void What_is_known_later_is_not_judged(string stack) => Assert.Empty(WrittenStack.Judge<FrontEndTimeoutRule>(stack));
}
