namespace LambdaIaC.Engine.State;

/// <summary>The state of one stack at one moment.</summary>
internal sealed record StackState
{
    /// <summary>Identifies the state from its creation on: two states with one name but different lineages have nothing in common.</summary>
    public required string Lineage { get; init; }

    /// <summary>Grows with every change.</summary>
    public required long Serial { get; init; }

    /// <summary>The salt of the hashes of secrets.</summary>
    public required byte[] Salt { get; init; }

    /// <summary>The resources, including replaced ones that wait for their deletion, in ordinal order of their logical ids.</summary>
    public required IReadOnlyList<ResourceRecord> Resources { get; init; }

    /// <summary>Steps that were started and never finished: their process died.</summary>
    public required IReadOnlyList<JournalEntry> Interrupted { get; init; }

    /// <summary>The state of a stack that was never deployed.</summary>
    public static StackState None { get; } = new() { Lineage = "", Serial = 0, Salt = [], Resources = [], Interrupted = [] };

    /// <summary>The resources that are in use, without those that were replaced.</summary>
    public IEnumerable<ResourceRecord> Current => Resources.Where(static resource => !resource.IsReplaced);

    /// <summary>Whether the stack has nothing, and nothing is under way.</summary>
    public bool IsEmpty => Resources.Count == 0 && Interrupted.Count == 0;

    /// <summary>The resource with a logical id that is in use, or null.</summary>
    public ResourceRecord? Find(string logicalId) => Current.FirstOrDefault(resource => resource.LogicalId == logicalId);
}
