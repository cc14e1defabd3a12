using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Everybody on the internet can call it. API keys and the policy of a REST API count as a decision, and so does OPTIONS for CORS.</summary>
internal sealed class OpenRouteRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3304",
        "A route to a function has no authorizer",
        Severity.Warning,
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html")
    {
        Covers = [296],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        OpenMethods(stack).Concat(OpenRoutes(stack));

    private IEnumerable<Finding> OpenMethods(StackIndex stack) =>
        from method in stack.OfType("RestMethod")
        where IsOpen(method) && method.Properties["HttpMethod"].Text() is not (null or "OPTIONS")
        let function = stack.FunctionOf(method.Properties.At("Integration.Uri"))
        let api = stack.Target(method.Properties["RestApiId"], "RestApi")
        where function is not null && api is not null && api.Properties["Policy"].IsAbsent && IsPublic(api)
        select Open(method, function);

    private IEnumerable<Finding> OpenRoutes(StackIndex stack) =>
        from route in stack.OfType("HttpRoute")
        where IsOpen(route) && route.Properties["RouteKey"].Text() is { } key && !key.StartsWith("OPTIONS ", StringComparison.Ordinal)
            // A WebSocket API asks for authorization where a connection begins, and nowhere else.
            && stack.Target(route.Properties["ApiId"], "HttpApi")?.Properties["ProtocolType"].Text() == "HTTP"
        let integration = stack.Target(route.Properties["Target"], "HttpIntegration")
        let function = integration is null ? null : stack.FunctionOf(integration.Properties["IntegrationUri"])
        where function is not null
        select Open(route, function);

    private static bool IsOpen(IResourceView route) =>
        route.Properties["AuthorizationType"] is { IsAbsent: true } or TextValue { Text: "NONE" } && route.Properties["ApiKeyRequired"] is { IsAbsent: true } or BooleanValue { Flag: false };

    private static bool IsPublic(IResourceView api) =>
        api.Properties.At("EndpointConfiguration.Types") is { IsAbsent: true } or ListValue && !api.Properties.At("EndpointConfiguration.Types").Items().Any(static type => type.Text() is null or "PRIVATE");

    private Finding Open(IResourceView route, IResourceView function) => Report(
        route,
        "AuthorizationType",
        $"AuthorizationType of {route.Type} '{route.Name}' is NONE, so everybody can call Function '{function.Name}'; set AWS_IAM, an authorizer or an API key, or suppress this where the route is public.") with
    {
        Related = [Other(function, "")],
    };
}
