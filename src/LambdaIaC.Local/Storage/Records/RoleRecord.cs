using System.Collections.Immutable;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Storage.Records;

/// <summary>An IAM role: what a function runs as.</summary>
internal sealed record RoleRecord
{
    public required string Name { get; init; }

    public required string RoleId { get; init; }

    public required string Arn { get; init; }

    /// <summary>The properties of the ExecutionRole schema.</summary>
    public required MapValue Configuration { get; init; }

    /// <summary>Inline policies that are resources of their own, by name.</summary>
    public ImmutableDictionary<string, MapValue> Policies { get; init; } = ImmutableDictionary<string, MapValue>.Empty;

    public required DateTimeOffset Created { get; init; }

    public string? CreationToken { get; init; }
}
