namespace LambdaIaC.Templates.Values;

/// <summary>The names that something in a template may have.</summary>
/// <param name="Owner">What has them, such as <c>AWS::Serverless::Function</c>.</param>
/// <param name="Names">All of them.</param>
internal sealed record Vocabulary(string Owner, IReadOnlyList<string> Names)
{
    /// <summary>Names whose structures are not those of the schema.</summary>
    public IReadOnlyList<string> Opaque { get; init; } = [];

    /// <summary>What the owner calls what others call so.</summary>
    public IReadOnlyDictionary<string, string> Instead { get; init; } = new Dictionary<string, string>();
}
