using System.Collections.Immutable;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Storage.Records;

/// <summary>A layer with its versions.</summary>
internal sealed record LayerRecord
{
    public required string Name { get; init; }

    /// <summary>The versions by number; deleted ones are gone from here but stay in use by functions that refer to them.</summary>
    public ImmutableDictionary<long, LayerVersionRecord> Versions { get; init; } = ImmutableDictionary<long, LayerVersionRecord>.Empty;

    /// <summary>The highest number ever published.</summary>
    public long LastVersion { get; init; }
}

/// <param name="Number">Counted from 1.</param>
/// <param name="Configuration">The properties of the LayerVersion schema, without the content.</param>
/// <param name="Content">The package.</param>
/// <param name="Created">When it was published.</param>
/// <param name="CreationToken">Names the call that published it, so that the call can be repeated after a crash.</param>
internal sealed record LayerVersionRecord(long Number, MapValue Configuration, PackageRecord Content, DateTimeOffset Created, string? CreationToken);
