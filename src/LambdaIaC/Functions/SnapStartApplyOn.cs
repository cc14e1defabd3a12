namespace LambdaIaC;

/// <summary>What starts from a snapshot of the initialized environment.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>SnapStart.ApplyOn</c>.</remarks>
public sealed record SnapStartApplyOn(string Value) : OpenEnum(Value)
{
    /// <summary>Published versions.</summary>
    public static SnapStartApplyOn PublishedVersions { get; } = new("PublishedVersions");

    /// <summary>Nothing. The default.</summary>
    public static SnapStartApplyOn None { get; } = new("None");
}
