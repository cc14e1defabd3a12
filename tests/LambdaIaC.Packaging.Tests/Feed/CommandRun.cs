using System.Diagnostics;

namespace LambdaIaC.Packaging.Tests.Feed;

/// <summary>A process that has ended, with what it wrote.</summary>
internal sealed record CommandRun(string Command, int ExitCode, string Output)
{
    // MSBuild reads every variable as a property, and `dotnet test` leaves some that belong to its own build.
    private static readonly string[] s_removed = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "NO_COLOR"];

    /// <summary>Runs a program to its end.</summary>
    public static async Task<CommandRun> StartAsync(string folder, IReadOnlyDictionary<string, string> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in s_removed)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandRun($"{program} {string.Join(' ', arguments)}", process.ExitCode, output + await error);
    }

    /// <summary>The run, when it ended as expected; everything it wrote otherwise.</summary>
    public CommandRun Expect(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"'{Command}' ended with {ExitCode} instead of {exitCode}:\n{Output}");
        return this;
    }
}
