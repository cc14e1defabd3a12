using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.State;

/// <summary>What a journaled step does.</summary>
internal enum JournalKind
{
    Create,
    Update,
    Delete,
}

/// <summary>A step as it is written down before it starts: enough to finish it after a crash.</summary>
internal sealed record JournalEntry
{
    /// <summary>The row in the journal; 0 before it was written.</summary>
    public long Id { get; init; }

    /// <summary>The deployment that the step belongs to.</summary>
    public required string Operation { get; init; }

    public required JournalKind Kind { get; init; }

    public required string LogicalId { get; init; }

    /// <summary>The schema's name of the type.</summary>
    public required string Type { get; init; }

    /// <summary>Names the step across crashes: a provider that is asked twice with one token makes one resource.</summary>
    public required string Token { get; init; }

    /// <summary>The row of the resource that is changed, deleted or replaced; null when there is none yet.</summary>
    public long? ResourceKey { get; init; }

    /// <summary>The inputs of a creation or a change, with sealed secrets; empty for a deletion.</summary>
    public MapValue Inputs { get; init; } = MapValue.Empty;

    /// <summary>The zips of the assets among the inputs, by their SHA-256 in base64.</summary>
    public IReadOnlyDictionary<string, string> AssetFiles { get; init; } = new Dictionary<string, string>();

    /// <summary>Logical ids of the resources that it needs.</summary>
    public IReadOnlyList<string> Dependencies { get; init; } = [];

    /// <summary>The source line that declared it.</summary>
    public string Source { get; init; } = "";

    /// <summary>See <see cref="ResourceRecord.Fingerprint"/>.</summary>
    public string? Fingerprint { get; init; }
}
