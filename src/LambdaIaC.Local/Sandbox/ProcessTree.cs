using System.Globalization;

namespace LambdaIaC.Local.Sandbox;

/// <summary>The processes that a process has started, as Linux's /proc shows them.</summary>
internal static class ProcessTree
{
    /// <summary>All living descendants; empty when the process has ended.</summary>
    public static IReadOnlyList<int> Descendants(int pid)
    {
        var found = new List<int>();
        AddChildren(pid, found);
        for (var i = 0; i < found.Count; i++)
        {
            AddChildren(found[i], found);
        }

        return found;
    }

    /// <summary>
    /// Ends the leader of a session with all it has started: its group, and those that left the group, found through their parents.
    /// </summary>
    public static void Kill(int leader)
    {
        var descendants = Descendants(leader);
        Posix.Kill(-leader, Posix.SignalKill);
        Posix.Kill(leader, Posix.SignalKill);
        foreach (var pid in descendants)
        {
            Posix.Kill(pid, Posix.SignalKill);
        }
    }

    /// <summary>When the process started, in clock ticks since boot; null when there is no such process.</summary>
    /// <remarks>proc(5): field 22 of stat. The name in field 2 may hold spaces and brackets, so fields are counted behind its end.</remarks>
    public static long? StartTime(int pid)
    {
        const int fieldsBehindName = 19;
        try
        {
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return long.Parse(fields[fieldsBehindName], CultureInfo.InvariantCulture);
        }
        catch (Exception failure) when (IsGone(failure))
        {
            return null;
        }
    }

    private static void AddChildren(int pid, List<int> found)
    {
        try
        {
            foreach (var thread in Directory.EnumerateDirectories($"/proc/{pid}/task"))
            {
                foreach (var child in File.ReadAllText($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    found.Add(int.Parse(child, CultureInfo.InvariantCulture));
                }
            }
        }
        catch (Exception failure) when (IsGone(failure))
        {
            // It ended while it was looked at, or the kernel keeps no list of children: the group still holds them.
        }
    }

    private static bool IsGone(Exception failure) => failure is IOException or UnauthorizedAccessException;
}
