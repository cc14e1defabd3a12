namespace LambdaIaC.Local.Sandbox;

/// <summary>A process could not be started.</summary>
/// <param name="file">The executable.</param>
/// <param name="reason">Why, in the words of the operating system.</param>
internal sealed class ProcessStartException(string file, string reason) : Exception($"fork/exec {file}: {reason}")
{
    public string Reason { get; } = reason;
}
