using System.Globalization;

namespace LambdaIaC.Engine.Locking;

/// <summary>Who is changing a stack.</summary>
/// <param name="Id">Tells two locks of one process apart.</param>
/// <param name="Pid">The process.</param>
/// <param name="Process">What tells the process from a later one with the same pid; see <see cref="IProcessTable"/>.</param>
/// <param name="Host">The machine.</param>
/// <param name="Command">What it was started with, such as <c>up</c>.</param>
/// <param name="Since">When it took the lock.</param>
internal sealed record LockOwner(string Id, int Pid, string Process, string Host, string Command, DateTimeOffset Since)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"'{Command}' (pid {Pid} on {Host}, since {Since.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC)");
}
