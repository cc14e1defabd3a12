using System.Buffers.Text;
using System.Diagnostics;
using LambdaIaC.Local.Sandbox;

namespace LambdaIaC.Local.Metering;

/// <summary>How much memory a function has used.</summary>
internal static class ProcessTreeMemory
{
    /// <summary>
    /// The largest resident size that each living process of the tree has reached, summed, in bytes. Pages that processes share count
    /// for each of them, and processes that have ended count no longer: an approximation from above and from below. (A memory cgroup
    /// would be exact.)
    /// </summary>
    public static long Peak(int pid) =>
        OperatingSystem.IsLinux()
            ? HighWaterMark(pid) + ProcessTree.Descendants(pid).Sum(HighWaterMark)
            : PeakWorkingSet(pid);

    /// <summary>proc(5): VmHWM in /proc/[pid]/status, in KiB.</summary>
    private static long HighWaterMark(int pid)
    {
        Span<byte> buffer = stackalloc byte[4096];
        try
        {
            using var status = File.OpenHandle($"/proc/{pid}/status");
            var text = buffer[..RandomAccess.Read(status, buffer, 0)];
            var at = text.IndexOf("VmHWM:"u8);
            if (at < 0)
            {
                return 0;
            }

            var figure = text[(at + "VmHWM:"u8.Length)..].TrimStart("\t "u8);
            return Utf8Parser.TryParse(figure, out long kibibytes, out _) ? kibibytes * 1024 : 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static long PeakWorkingSet(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.PeakWorkingSet64;
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException)
        {
            return 0;
        }
    }
}
