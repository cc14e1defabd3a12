namespace LambdaIaC.Local.Metering;

/// <summary>What AWS would charge for.</summary>
internal static class Billing
{
    /// <summary>Duration and init phase together, rounded up to the millisecond.</summary>
    /// <remarks>Since August 2025 AWS bills the init phase of all functions (AWS compute blog); before, only that of custom runtimes.</remarks>
    public static TimeSpan Round(TimeSpan duration, TimeSpan? initDuration) =>
        TimeSpan.FromMilliseconds(Math.Ceiling((duration + (initDuration ?? TimeSpan.Zero)).TotalMilliseconds));
}
