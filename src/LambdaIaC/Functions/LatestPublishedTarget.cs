namespace LambdaIaC;

/// <summary>Where a new version is published to besides its number.</summary>
/// <param name="Value">The word as AWS spells it.</param>
/// <remarks>Source: CreateFunction, <c>PublishTo</c>.</remarks>
public sealed record LatestPublishedTarget(string Value) : OpenEnum(Value)
{
    /// <summary>The version <c>$LATEST.PUBLISHED</c> of a function on managed instances.</summary>
    public static LatestPublishedTarget LatestPublished { get; } = new("LATEST_PUBLISHED");
}
