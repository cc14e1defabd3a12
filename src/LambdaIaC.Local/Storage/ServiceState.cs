using System.Collections.Immutable;
using LambdaIaC.Local.Storage.Records;

namespace LambdaIaC.Local.Storage;

/// <summary>Everything the service knows, as one immutable snapshot: readers need no lock and no disk.</summary>
internal sealed record ServiceState
{
    public static ServiceState Empty { get; } = new();

    public ImmutableDictionary<string, FunctionRecord> Functions { get; init; } = ImmutableDictionary.Create<string, FunctionRecord>(StringComparer.Ordinal);

    public ImmutableDictionary<string, LayerRecord> Layers { get; init; } = ImmutableDictionary.Create<string, LayerRecord>(StringComparer.Ordinal);

    public ImmutableDictionary<string, RoleRecord> Roles { get; init; } = ImmutableDictionary.Create<string, RoleRecord>(StringComparer.Ordinal);

    public ImmutableDictionary<string, LogGroupRecord> LogGroups { get; init; } = ImmutableDictionary.Create<string, LogGroupRecord>(StringComparer.Ordinal);
}
