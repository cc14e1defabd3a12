using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Plan;

/// <summary>What a stack is to become: the deterministic output of the compiler and the input of the engine.</summary>
internal sealed record DeploymentPlan
{
    /// <summary>The version of the format; a reader refuses a higher one.</summary>
    public const int CurrentFormatVersion = 1;

    public int FormatVersion { get; init; } = CurrentFormatVersion;

    /// <summary>The name of the stack.</summary>
    public required string Stack { get; init; }

    /// <summary>The resources in dependency order; those that do not depend on each other in ordinal order of their ids.</summary>
    public required IReadOnlyList<PlannedResource> Resources { get; init; }

    /// <summary>Resources that keep their identity under a new logical id: from, to.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Moves { get; init; } = [];
}

/// <summary>One resource of a plan.</summary>
internal sealed record PlannedResource
{
    /// <summary>The schema's name of the type, such as <c>Function</c>.</summary>
    public required string Type { get; init; }

    public required string LogicalId { get; init; }

    /// <summary>The properties, with references, secrets and assets unresolved.</summary>
    public required MapValue Properties { get; init; }

    /// <summary>Logical ids of the resources that must exist before this one, in ordinal order.</summary>
    public required IReadOnlyList<string> Dependencies { get; init; }

    /// <summary>The source line: a path relative to the project of the stack, with forward slashes, and a line.</summary>
    public required string Source { get; init; }
}
