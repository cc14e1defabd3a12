using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace LambdaIaC.Engine.Locking;

/// <summary>The processes of this machine, told apart by their start time.</summary>
internal sealed class ProcessTable : IProcessTable
{
    /// <summary>The answer for a process that may not be looked at.</summary>
    private const string Unknown = "unknown";

    private const string BootId = "/proc/sys/kernel/random/boot_id";

    public string Host => Environment.MachineName;

    public int CurrentPid => Environment.ProcessId;

    public string? IdentityOf(int pid) => OperatingSystem.IsLinux() ? LinuxIdentityOf(pid) : PortableIdentityOf(pid);

    public bool IsRunning(int pid, string identity) => IdentityOf(pid) is { } found && (found == identity || found == Unknown);

    /// <summary>
    /// The start in clock ticks since boot, exact where <see cref="Process.StartTime"/> is computed from a clock that may be set.
    /// A zombie has ended: its parent has just not asked yet.
    /// </summary>
    private static string? LinuxIdentityOf(int pid)
    {
        string stat;
        try
        {
            stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/stat"));
        }
        catch (IOException)
        {
            return null;
        }

        // The name in the second field may hold spaces and parentheses; fields are counted behind it (proc(5): state is 3, starttime is 22).
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields[0] is "Z" or "X" ? null : $"{Boot()}:{fields[19]}";
    }

    private static string Boot() => File.Exists(BootId) ? File.ReadAllText(BootId).Trim() : "";

    private static string? PortableIdentityOf(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.StartTime.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            // It runs for another user, or has just ended: taken for alive, so that no lock is broken by mistake.
            return Unknown;
        }
    }
}
