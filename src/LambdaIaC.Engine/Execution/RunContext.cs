using LambdaIaC.Engine.Secrets;
using LambdaIaC.Engine.State;

namespace LambdaIaC.Engine.Execution;

/// <summary>What all operations of one deployment share.</summary>
internal sealed class RunContext
{
    /// <summary>Identifies the deployment in the journal.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the stack.</summary>
    public required string Stack { get; init; }

    public required SecretVault Secrets { get; init; }

    /// <summary>The resources as they are at this moment.</summary>
    public required LiveResources Resources { get; init; }

    /// <summary>The zips of the plan's assets, by their SHA-256 in base64.</summary>
    public required IReadOnlyDictionary<string, string> AssetFiles { get; init; }

    /// <summary>Resources that are declared elsewhere or need others than before, and are otherwise as they were.</summary>
    public List<ResourceRecord> Annotations { get; } = [];
}
