using System.Collections.Immutable;

namespace LambdaIaC.Local.Storage.Records;

/// <summary>A name for a version, or for two with weights.</summary>
internal sealed record AliasRecord
{
    public required string Name { get; init; }

    public required string FunctionVersion { get; init; }

    public string Description { get; init; } = "";

    /// <summary>The share of a second version, by its number: at most one entry, 0.0 to 1.0.</summary>
    public ImmutableDictionary<string, double> Weights { get; init; } = ImmutableDictionary<string, double>.Empty;

    public required string RevisionId { get; init; }

    public string? CreationToken { get; init; }
}
