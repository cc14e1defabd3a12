namespace LambdaIaC.Local.ControlPlane.Http;

/// <summary>The target of a request as it came: the path in encoded segments, the query decoded.</summary>
internal sealed class RawTarget
{
    private readonly ILookup<string, string>? _query;

    public RawTarget(string target)
    {
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? target : target[..question];

        // Older SDKs end some paths with a slash; an empty segment has no meaning elsewhere.
        Segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        _query = question < 0 || question == target.Length - 1 ? null : target[(question + 1)..].Split('&').Select(Pair).ToLookup(static pair => pair.Key, static pair => pair.Value);
    }

    /// <summary>The segments of the path, still encoded.</summary>
    public IReadOnlyList<string> Segments { get; }

    public IReadOnlyList<string> Query(string name) => _query is null ? [] : [.. _query[name]];

    private static KeyValuePair<string, string> Pair(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(Decode(text), "") : new(Decode(text[..equals]), Decode(text[(equals + 1)..]));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
