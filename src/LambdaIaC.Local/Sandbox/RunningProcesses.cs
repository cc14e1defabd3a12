using System.Globalization;

namespace LambdaIaC.Local.Sandbox;

/// <summary>
/// A file with the processes and temporary directories that are ours. It serves the next start after a power cut or a kill that also
/// took the <see cref="OrphanGuard"/>: whatever is left is ended and removed.
/// </summary>
internal sealed class RunningProcesses : IDisposable
{
    private const string FileName = "functions.running";

    private readonly Lock _gate = new();
    private readonly StreamWriter _file;

    public RunningProcesses(string stateDirectory)
    {
        var path = Path.Combine(stateDirectory, FileName);
        Sweep(path);
        _file = new StreamWriter(path, append: false) { AutoFlush = true, NewLine = "\n" };
        _file.WriteLine($"owner {Environment.ProcessId} {StartTime(Environment.ProcessId)} {BootId()}");
    }

    public void AddProcess(int pid) => Write($"start {pid} {StartTime(pid)}");

    public void DropProcess(int pid) => Write($"end {pid}");

    public void AddDirectory(string path) => Write($"make {path}");

    public void DropDirectory(string path) => Write($"remove {path}");

    public void Dispose()
    {
        lock (_gate)
        {
            _file.Dispose();
        }
    }

    private void Write(string line)
    {
        lock (_gate)
        {
            if (_file.BaseStream is { CanWrite: true })
            {
                _file.WriteLine(line);
            }
        }
    }

    /// <summary>Ends what a dead owner left behind. A living owner's processes are not touched.</summary>
    private static void Sweep(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var processes = new Dictionary<int, long>();
        var directories = new HashSet<string>(StringComparer.Ordinal);
        var sameBoot = false;
        foreach (var line in File.ReadLines(path))
        {
            var words = line.Split(' ', 2);
            var details = words.Length == 2 ? words[1] : "";
            switch (words[0])
            {
                case "owner":
                    var owner = details.Split(' ');
                    sameBoot = owner.Length == 3 && owner[2] == BootId();
                    if (sameBoot && IsAlive(ParseInt(owner[0]), ParseLong(owner[1])))
                    {
                        return;
                    }

                    break;
                case "start":
                    var started = details.Split(' ');
                    processes[ParseInt(started[0])] = started.Length == 2 ? ParseLong(started[1]) : 0;
                    break;
                case "end":
                    processes.Remove(ParseInt(details));
                    break;
                case "make":
                    directories.Add(details);
                    break;
                case "remove":
                    directories.Remove(details);
                    break;
            }
        }

        if (sameBoot)
        {
            foreach (var (pid, startTime) in processes)
            {
                KillIfSame(pid, startTime);
            }
        }

        foreach (var directory in directories)
        {
            PrivateDirectory.Delete(directory);
        }
    }

    private static void KillIfSame(int pid, long startTime)
    {
        if (!IsAlive(pid, startTime))
        {
            return;
        }

        var descendants = ProcessTree.Descendants(pid);
        Posix.Kill(-pid, Posix.SignalKill);
        foreach (var process in descendants)
        {
            Posix.Kill(process, Posix.SignalKill);
        }
    }

    /// <summary>A process id is used again some day: only the start time makes sure that it is the same process.</summary>
    private static bool IsAlive(int pid, long startTime) =>
        pid > 1 && startTime > 0 && OperatingSystem.IsLinux() && ProcessTree.StartTime(pid) == startTime;

    private static long StartTime(int pid) => OperatingSystem.IsLinux() ? ProcessTree.StartTime(pid) ?? 0 : 0;

    private static string BootId()
    {
        const string path = "/proc/sys/kernel/random/boot_id";
        return File.Exists(path) ? File.ReadAllText(path).Trim() : "unknown";
    }

    private static int ParseInt(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static long ParseLong(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
