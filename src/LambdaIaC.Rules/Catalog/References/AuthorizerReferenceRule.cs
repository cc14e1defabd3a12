using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>REST APIs and HTTP APIs have authorizers of their own, each inside its API.</summary>
internal sealed class AuthorizerReferenceRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3302",
        "The authorizer of a route is missing, or belongs to another kind of API or another API",
        Severity.Error,
        "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html")
    {
        Covers = [294],
    };

    public override bool ConcludesFromAbsence => true;

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("RestMethod").SelectMany(method => Check(method, "RestApiId", "RestAuthorizer", "HttpAuthorizer", stack))
            .Concat(stack.OfType("HttpRoute").SelectMany(route => Check(route, "ApiId", "HttpAuthorizer", "RestAuthorizer", stack)));

    private IEnumerable<Finding> Check(IResourceView route, string api, string kind, string otherKind, StackIndex stack)
    {
        var (type, id) = (route.Properties["AuthorizationType"].Text(), route.Properties["AuthorizerId"]);
        if (type == "CUSTOM" && id.IsAbsent)
        {
            return [Found("is not set, but AuthorizationType is CUSTOM; name the authorizer")];
        }

        if (stack.Target(id, otherKind) is { } foreign)
        {
            return [Found($"is {foreign.Type} '{foreign.Name}', an authorizer of the other kind of API; use one of type {kind}", foreign)];
        }

        return stack.Target(id, kind) is { } authorizer
            && route.Properties[api] is ReferenceValue own && authorizer.Properties[api] is ReferenceValue its && own.LogicalId != its.LogicalId
            ? [Found($"is {kind} '{authorizer.Name}', which belongs to API '{its.LogicalId}', not to '{own.LogicalId}'", authorizer)]
            : [];

        Finding Found(string what, IResourceView? other = null) =>
            Report(route, "AuthorizerId", $"AuthorizerId of {route.Type} '{route.Name}' {what}.") with { Related = other is null ? [] : [Other(other, "")] };
    }
}
