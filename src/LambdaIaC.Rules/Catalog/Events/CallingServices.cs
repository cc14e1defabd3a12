using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>The services that call functions by a permission, with the way in which they call.</summary>
/// <remarks>Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html. A service that is not listed calls in a way that nobody here knows.</remarks>
internal static class CallingServices
{
    private static readonly Dictionary<string, (string Name, InvocationKind Kind)> ByPrincipal = new(StringComparer.Ordinal)
    {
        ["s3"] = ("S3", InvocationKind.Asynchronous),
        ["sns"] = ("SNS", InvocationKind.Asynchronous),
        ["events"] = ("EventBridge", InvocationKind.Asynchronous),
        ["iot"] = ("AWS IoT", InvocationKind.Asynchronous),
        ["ses"] = ("SES", InvocationKind.Asynchronous),
        ["logs"] = ("CloudWatch Logs", InvocationKind.Asynchronous),
        ["config"] = ("AWS Config", InvocationKind.Asynchronous),
        ["codecommit"] = ("CodeCommit", InvocationKind.Asynchronous),
        ["codepipeline"] = ("CodePipeline", InvocationKind.Asynchronous),
        ["apigateway"] = ("API Gateway", InvocationKind.Synchronous),
        ["elasticloadbalancing"] = ("a load balancer", InvocationKind.Synchronous),
        ["cognito-idp"] = ("Cognito", InvocationKind.Synchronous),
        ["lex"] = ("Lex", InvocationKind.Synchronous),
        ["alexa-appkit"] = ("Alexa", InvocationKind.Synchronous),
        ["alexa-connectedhome"] = ("Alexa", InvocationKind.Synchronous),
        ["firehose"] = ("Data Firehose", InvocationKind.Synchronous),
    };

    /// <summary>What calls when a principal may, such as <c>s3.amazonaws.com</c>.</summary>
    public static (string Name, InvocationKind? Kind) Of(Value principal) =>
        principal.Text() is { } text && ByPrincipal.TryGetValue(text.Split('.')[0], out var known) && text.Contains(".amazonaws.com")
            ? (known.Name, known.Kind)
            : (principal.Text() ?? "an unknown principal", null);
}
