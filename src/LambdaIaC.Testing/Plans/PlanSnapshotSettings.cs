namespace LambdaIaC.Testing;

/// <summary>What a snapshot of a plan holds besides resources, properties and references.</summary>
public sealed record PlanSnapshotSettings
{
    /// <summary>Whether code is packaged and its hashes and sizes are compared: any change of the code then changes the snapshot.</summary>
    /// <value>The default is false: only where the code comes from is compared, and nothing is built.</value>
    public bool Code { get; init; }

    /// <summary>Whether the line of each resource is compared.</summary>
    /// <value>The default is false: only the file is compared.</value>
    public bool SourceLines { get; init; }
}
