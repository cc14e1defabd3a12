namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>A path of an operation, taken apart: literal segments, parameters, and a query that some paths need to be told apart.</summary>
internal sealed class Route
{
    private readonly string[] _segments;
    private readonly string? _queryName;
    private readonly string? _queryValue;

    private Route(string method, string path, string name, Operation? operation)
    {
        Method = method;
        Name = name;
        Operation = operation;
        var query = path.IndexOf('?', StringComparison.Ordinal);
        _segments = (query < 0 ? path : path[..query]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (query >= 0)
        {
            var pair = path[(query + 1)..].Split('=');
            (_queryName, _queryValue) = (pair[0], pair[1]);
        }
    }

    public string Method { get; }

    /// <summary>The name of the operation.</summary>
    public string Name { get; }

    /// <summary>The operation; null when it is known but not implemented.</summary>
    public Operation? Operation { get; }

    public int Length => _segments.Length;

    /// <summary>Whether the path alone is not enough.</summary>
    public bool NeedsQuery => _queryName is not null;

    public static Route Of(Operation operation) => new(operation.Method, operation.Path, operation.Name, operation);

    public static Route Of(KnownOperation operation) => new(operation.Method, operation.Path, operation.Name, null);

    /// <summary>Whether the segments of a path, still encoded, are of this route.</summary>
    public bool Matches(IReadOnlyList<string> path, Func<string, IReadOnlyList<string>> query)
    {
        for (var index = 0; index < _segments.Length; index++)
        {
            if (!IsParameter(_segments[index]) && !string.Equals(_segments[index], path[index], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return _queryName is null || query(_queryName).Contains(_queryValue);
    }

    /// <summary>The parameters of a path, decoded: an ARN or <c>$LATEST</c> arrives percent-encoded in one segment.</summary>
    public Dictionary<string, string> Read(IReadOnlyList<string> path)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < _segments.Length; index++)
        {
            if (IsParameter(_segments[index]))
            {
                parameters[_segments[index][1..^1]] = Uri.UnescapeDataString(path[index]);
            }
        }

        return parameters;
    }

    private static bool IsParameter(string segment) => segment is ['{', .., '}'];
}
