using System.Globalization;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// The lines of the file of <see cref="RunningProcesses"/>. A process is its id and its start time, since an id is used again some day;
/// start times count from the boot, so the owner's line names the boot.
/// </summary>
internal static class RunningList
{
    public static string OwnerLine(int pid) => $"owner {pid} {StartTime(pid)} {BootId()}";

    public static string StartLine(int pid) => $"start {pid} {StartTime(pid)}";

    public static string EndLine(int pid) => $"end {pid}";

    public static string MakeLine(string directory) => $"make {directory}";

    public static string RemoveLine(string directory) => $"remove {directory}";

    /// <summary>Ends what is on the list and removes it, unless its owner is alive.</summary>
    public static void Sweep(string path)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Split(' ', 2)).Where(words => words.Length == 2).ToList();
        var owner = lines.Where(words => words[0] == "owner").Select(words => words[1].Split(' ')).FirstOrDefault() ?? [];
        var sameBoot = owner is [_, _, var boot] && boot == BootId();
        if (sameBoot && IsAlive(owner[0], owner[1]))
        {
            return;
        }

        var ended = Named(lines, "end");
        foreach (var process in Named(lines, "start").Select(details => details.Split(' ')).Where(parts => parts.Length == 2))
        {
            if (sameBoot && !ended.Contains(process[0]) && IsAlive(process[0], process[1]))
            {
                ProcessTree.Kill(int.Parse(process[0], CultureInfo.InvariantCulture));
            }
        }

        foreach (var directory in Named(lines, "make").Except(Named(lines, "remove")))
        {
            PrivateDirectory.Delete(directory);
        }

        File.Delete(path);
    }

    private static HashSet<string> Named(IEnumerable<string[]> lines, string word) =>
        lines.Where(words => words[0] == word).Select(words => words[1]).ToHashSet(StringComparer.Ordinal);

    private static bool IsAlive(string pid, string startTime) =>
        OperatingSystem.IsLinux()
        && int.TryParse(pid, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && ProcessTree.StartTime(id) is { } started
        && started.ToString(CultureInfo.InvariantCulture) == startTime;

    private static long StartTime(int pid) => OperatingSystem.IsLinux() ? ProcessTree.StartTime(pid) ?? 0 : 0;

    private static string BootId()
    {
        const string path = "/proc/sys/kernel/random/boot_id";
        return File.Exists(path) ? File.ReadAllText(path).Trim() : "unknown";
    }
}
