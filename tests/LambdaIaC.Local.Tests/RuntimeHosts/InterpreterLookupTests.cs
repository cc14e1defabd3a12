using LambdaIaC.Local.RuntimeHosts;
using LambdaIaC.Local.Sandbox;
using LambdaIaC.Local.Tests.Invocation;

namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>Which interpreter is taken, and what is said when it is another or none.</summary>
public sealed class InterpreterLookupTests
{
    private static readonly InterpreterProbe s_probe = new(["thing4.2", "thing"], ["-v"]);

    [LinuxFact]
    public async Task The_exact_name_wins_wherever_it_stands_on_the_path()
    {
        await using var bench = new FunctionBench();
        var (first, second) = (Place(bench, "a", "thing", "4.1.0"), Place(bench, "b", "thing4.2", "4.2.7"));

        var found = await new InterpreterLookup($"{first}:{second}").FindAsync(s_probe);

        Assert.Equal("4.2.7", found!.Version);
        Assert.Equal("4.2", found.VersionOf(2));
        Assert.Equal(second, found.Directory);
    }

    [LinuxFact]
    public async Task One_that_does_not_answer_is_passed_over()
    {
        await using var bench = new FunctionBench();
        var broken = bench.WriteFiles("broken", new Dictionary<string, string> { ["thing"] = "#!/bin/sh\nexit 1\n" });
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(broken, "thing"), (UnixFileMode)0b111_101_101);
        }

        var good = Place(bench, "good", "thing", "4.3.0");

        Assert.Equal("4.3.0", (await new InterpreterLookup($"/nowhere:{broken}:{good}").FindAsync(s_probe))!.Version);
    }

    [LinuxFact]
    public async Task A_missing_interpreter_is_said_with_what_to_install()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.js", "");
        var paths = new SandboxPaths { TaskRoot = "/t", LayerRoot = "/l", TemporaryDirectory = "/tmp", RuntimeDirectory = "/r" };

        var node = await new NodeLauncher(new InterpreterLookup("/nowhere")).PrepareAsync(function, paths);
        var python = await new PythonLauncher(new InterpreterLookup("/nowhere")).PrepareAsync(function with { Runtime = "python3.13" }, paths);

        Assert.Equal("f1: runtime nodejs22.x needs Node.js, and no node on the PATH answers; install Node.js 22.", Advice(node));
        Assert.Equal("f1: runtime python3.13 needs Python, and no python3.13 on the PATH answers; install Python 3.13.", Advice(python));
    }

    private static string? Advice(RuntimeLaunch launch) => Assert.IsType<RuntimeLaunch.Refused>(launch).Advice;

    /// <summary>An interpreter that tells a version and its own path.</summary>
    private static string Place(FunctionBench bench, string folder, string name, string version)
    {
        var directory = bench.WriteFiles(folder, new Dictionary<string, string> { [name] = $"#!/bin/sh\necho {version}\necho \"$0\"\n" });
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(directory, name), (UnixFileMode)0b111_101_101);
        }

        return directory;
    }
}
