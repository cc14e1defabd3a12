using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>API Gateway allows one method per path.</summary>
internal sealed class DuplicateRouteRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3303",
        "An API has the same route twice",
        Severity.Error,
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html")
    {
        Covers = [295],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        Duplicates(stack, "RestMethod", ["RestApiId", "ResourceId", "HttpMethod"], "HttpMethod").Concat(Duplicates(stack, "HttpRoute", ["ApiId", "RouteKey"], "RouteKey"));

    private IEnumerable<Finding> Duplicates(StackIndex stack, string type, IReadOnlyList<string> identity, string path) => stack.OfType(type)
        .Where(route => identity.All(name => route.Properties[name] is TextValue or ReferenceValue))
        .GroupBy(route => string.Join("\n", identity.Select(name => route.Properties[name].ToString())), StringComparer.Ordinal)
        .SelectMany(group => group.Skip(1).Select(route => Report(
            route,
            path,
            $"{path} of {type} '{route.Name}' is {route.Properties[path]}, which {type} '{group.First().Name}' of the same API has already; keep one.") with
        {
            Related = [Other(group.First(), path)],
            Value = route.Properties[path].Text(),
        }));
}
