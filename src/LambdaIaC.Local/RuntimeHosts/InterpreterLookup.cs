using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace LambdaIaC.Local.RuntimeHosts;

/// <summary>
/// Finds interpreters on the search path and remembers them. Each is asked for its version and its real path: what stands on the path
/// may be the script of a version manager, which does not work in the bare environment of a function.
/// </summary>
/// <param name="searchPath">The directories to look in; the machine's PATH.</param>
internal sealed class InterpreterLookup(string searchPath)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Lazy<Task<Interpreter?>>> _found = new(StringComparer.Ordinal);

    public InterpreterLookup()
        : this(Environment.GetEnvironmentVariable("PATH") ?? "")
    {
    }

    /// <returns>The first interpreter that answers; null when none does.</returns>
    public Task<Interpreter?> FindAsync(InterpreterProbe probe) => _found
        .GetOrAdd(string.Join(' ', probe.Names), _ => new Lazy<Task<Interpreter?>>(() => SearchAsync(probe)))
        .Value;

    private async Task<Interpreter?> SearchAsync(InterpreterProbe probe)
    {
        var candidates =
            from name in probe.Names
            from directory in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            from file in OperatingSystem.IsWindows() ? new[] { $"{name}.exe", $"{name}.cmd" } : [name]
            let path = Path.Combine(directory, file)
            where File.Exists(path)
            select path;
        foreach (var path in candidates.Distinct(StringComparer.Ordinal))
        {
            if (await AskAsync(path, probe.Arguments) is { } interpreter)
            {
                return interpreter;
            }
        }

        return null;
    }

    private static async Task<Interpreter?> AskAsync(string path, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(s_limit);
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await errors;
            await process.WaitForExitAsync(limit.Token);
            var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return process.ExitCode == 0 && lines.Length >= 2 && File.Exists(lines[1]) ? new Interpreter(lines[1], lines[0].TrimStart('v')) : null;
        }
        catch (Exception failure) when (failure is Win32Exception or OperationCanceledException)
        {
            return null;
        }
    }
}
