namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>Finds the operation of a path. It works on the raw path: decoding first would tear ARNs apart.</summary>
internal sealed class Router
{
    private readonly ILookup<(string Method, int Length), Route> _routes;

    public Router() => _routes = OperationCatalog.All.Select(Route.Of)
        .Concat(KnownOperations.Unimplemented.Select(Route.Of))
        .OrderByDescending(static route => route.NeedsQuery)
        .ToLookup(static route => (route.Method, route.Length));

    /// <summary>Finds the route of a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="segments">The segments of the raw path.</param>
    /// <param name="query">Reads the values of a query parameter.</param>
    /// <returns>The route, or null when there is no such operation.</returns>
    public Route? Find(string method, IReadOnlyList<string> segments, Func<string, IReadOnlyList<string>> query) =>
        _routes[(method, segments.Count)].FirstOrDefault(route => route.Matches(segments, query));
}
