using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>The services that call functions, by the resources on whose behalf they do.</summary>
internal static class ServicePrincipal
{
    private static readonly Dictionary<string, string> ByArn = new(StringComparer.Ordinal)
    {
        ["s3"] = "s3",
        ["sns"] = "sns",
        ["events"] = "events",
        ["execute-api"] = "apigateway",
        ["logs"] = "logs",
        ["iot"] = "iot",
        ["cognito-idp"] = "cognito-idp",
        ["elasticloadbalancing"] = "elasticloadbalancing",
        ["config"] = "config",
    };

    private static readonly Dictionary<string, string> ByType = new(StringComparer.Ordinal)
    {
        ["Bucket"] = "s3",
        ["Topic"] = "sns",
        ["EventRule"] = "events",
        ["LogGroup"] = "logs",
        ["TopicRule"] = "iot",
        ["UserPool"] = "cognito-idp",
        ["TargetGroup"] = "elasticloadbalancing",
        ["ConfigRule"] = "config",
    };

    /// <summary>Whether a principal is a service of AWS, such as <c>s3.amazonaws.com</c>.</summary>
    public static bool Is(string principal) =>
        principal.EndsWith(".amazonaws.com", StringComparison.Ordinal) || principal.EndsWith(".amazonaws.com.cn", StringComparison.Ordinal);

    /// <summary>Whether a principal belongs to a service; some have more than one, such as <c>logs.eu-west-1.amazonaws.com</c>.</summary>
    public static bool IsOf(string principal, string service) => principal.Split('.').Contains(service);

    /// <summary>The first label of the principal that calls on behalf of a source, such as <c>apigateway</c>; null when nobody knows.</summary>
    public static string? OwnerOf(Value source, StackIndex stack) => source switch
    {
        ReferenceValue reference => stack.Find(reference.LogicalId) is { } resource && ByType.TryGetValue(resource.Type, out var owner) ? owner : null,
        TextValue { Text: var text } => OfArn(text),
        JoinedValue { Parts: [TextValue { Text: var start }, ..] } joined => OfArn(start) ?? OfArn(TextOf(joined)),
        _ => null,
    };

    private static string? OfArn(string text) =>
        text.Split([':'], 4) is ["arn", _, var service, _] && ByArn.TryGetValue(service, out var owner) ? owner : null;

    /// <summary>What is not known stands in the ARN as a character that no service has.</summary>
    private static string TextOf(JoinedValue joined) => string.Concat(joined.Parts.Select(static part => part.Text() ?? "?"));
}
