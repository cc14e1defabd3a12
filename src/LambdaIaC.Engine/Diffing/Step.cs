using LambdaIaC.Engine.Providers;

namespace LambdaIaC.Engine.Diffing;

/// <summary>What a deployment does to one resource, and why.</summary>
internal sealed record Step
{
    public required StepKind Kind { get; init; }

    public required string LogicalId { get; init; }

    /// <summary>The schema's name of the type.</summary>
    public required string Type { get; init; }

    /// <summary>What the service calls the resource; null when it does not exist yet.</summary>
    public string? PhysicalId { get; init; }

    /// <summary>The properties that change; none for a creation or a deletion.</summary>
    public IReadOnlyList<PropertyChange> Changes { get; init; } = [];

    /// <summary>Of a replacement or a deletion: whether the old resource goes before new ones come, because one of them takes its name.</summary>
    public bool DeletesFirst { get; init; }

    /// <summary>Logical ids of other new resources that take the name of the old one.</summary>
    public IReadOnlyList<string> FreesNameFor { get; init; } = [];

    /// <summary>The logical id in the last deployment; null when it is the same.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Why, in words, where the changes do not say it; null otherwise.</summary>
    public string? Reason { get; init; }

    /// <summary>The source line that declares it, or declared it last.</summary>
    public required string Source { get; init; }

    /// <summary>The row of the state; null when it does not exist yet.</summary>
    public long? ResourceKey { get; init; }

    /// <summary>Whether the step changes anything.</summary>
    public bool IsChange => Kind != StepKind.Same;
}
