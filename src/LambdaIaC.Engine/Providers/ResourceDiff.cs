using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Providers;

/// <summary>What a change of inputs means for a resource that exists.</summary>
/// <param name="Changes">The properties that differ, in ordinal order of their paths; none when nothing changes.</param>
internal sealed record ResourceDiff(IReadOnlyList<PropertyChange> Changes)
{
    /// <summary>
    /// Whether the old resource must be gone before the new one can be made, as two things of one name; null to let the engine
    /// decide by the type's physical name.
    /// </summary>
    public bool? DeleteBeforeCreate { get; init; }

    /// <summary>The properties that cannot be changed in place: the reason for a replacement.</summary>
    public IEnumerable<PropertyChange> Replacing => Changes.Where(static change => change.ForcesReplacement);
}

/// <param name="Path">The property, such as <c>VpcConfig.SubnetIds[0]</c>.</param>
/// <param name="Before">The value as the state knows it.</param>
/// <param name="After">The new value; unknown when it depends on a resource that is about to change.</param>
/// <param name="ForcesReplacement">Whether the service cannot change it in place.</param>
/// <param name="Sensitive">Whether neither value may be shown.</param>
internal sealed record PropertyChange(string Path, Value Before, Value After, bool ForcesReplacement, bool Sensitive);
