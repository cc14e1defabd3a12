namespace LambdaIaC;

/// <summary>What a policy statement does.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: IAM policy elements, <c>Effect</c>.</remarks>
public sealed record PolicyEffect(string Value) : OpenEnum(Value)
{
    /// <summary>It allows. The default.</summary>
    public static PolicyEffect Allow { get; } = new("Allow");

    /// <summary>It forbids, whatever other statements allow.</summary>
    public static PolicyEffect Deny { get; } = new("Deny");
}
