using System.Diagnostics;
using System.Globalization;

namespace LambdaIaC.Engine.Tests.Crashes;

/// <summary>Runs <see cref="CrashHost"/> as a process of its own.</summary>
internal static class CrashProcess
{
    /// <summary>Deploys and dies.</summary>
    /// <param name="directory">The folder of the world.</param>
    /// <param name="plan">The name of the plan.</param>
    /// <param name="moment">The moment of death; 0 to survive.</param>
    /// <param name="killAfter">When to kill from outside; null not to.</param>
    public static async Task<(int ExitCode, string Output)> RunAsync(string directory, string plan, int moment, TimeSpan? killAfter = null)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string[] arguments = ["exec", typeof(CrashHost).Assembly.Location, directory, plan, moment.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo(dotnet, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (killAfter is { } delay)
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(delay));
            process.Kill();
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, $"{await output}{await errors}".Trim());
    }
}
