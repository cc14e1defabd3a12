using LambdaIaC.Engine.Providers;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.State;

/// <summary>One resource that exists, as the state knows it.</summary>
internal sealed record ResourceRecord
{
    /// <summary>The row in the state; 0 before it was stored.</summary>
    public long Key { get; init; }

    /// <summary>The logical id within the stack.</summary>
    public required string LogicalId { get; init; }

    /// <summary>The schema's name of the type.</summary>
    public required string Type { get; init; }

    /// <summary>What the service calls it.</summary>
    public required string PhysicalId { get; init; }

    /// <summary>The inputs it was made from: references followed, secrets sealed.</summary>
    public required MapValue Inputs { get; init; }

    /// <summary>The attributes that the service assigned.</summary>
    public required MapValue Outputs { get; init; }

    /// <summary>Logical ids of the resources that it needs, in ordinal order.</summary>
    public required IReadOnlyList<string> Dependencies { get; init; }

    /// <summary>The source line that declared it.</summary>
    public required string Source { get; init; }

    /// <summary>What it is a snapshot of: see <see cref="Diffing.PublishedFunction"/>. Null for everything but versions.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>It has been replaced and is to be deleted; its logical id belongs to another record.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>The inputs of changes that were refused or interrupted, oldest first: each may have been made in part.</summary>
    public IReadOnlyList<MapValue> Attempts { get; init; } = [];

    /// <summary>Whether it is not known what is really there until it is changed again.</summary>
    public bool IsInDoubt => Attempts.Count > 0;

    /// <summary>The resource as a provider sees it.</summary>
    public ResourceState ToProviderState() => new(PhysicalId, Inputs, Outputs);
}
