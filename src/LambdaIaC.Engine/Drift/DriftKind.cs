namespace LambdaIaC.Engine.Drift;

/// <summary>How a real resource differs from what the state knows of it.</summary>
internal enum DriftKind
{
    /// <summary>It is as it was left.</summary>
    None,

    /// <summary>Somebody has changed it.</summary>
    Changed,

    /// <summary>It is not there any more.</summary>
    Gone,

    /// <summary>The service could not be asked.</summary>
    Unknown,
}
