using System.Diagnostics;
using System.Globalization;

namespace LambdaIaC.Benchmarks.Measuring;

/// <summary>What a whole process cost, from its start to its end.</summary>
/// <param name="Wall">The time that passed.</param>
/// <param name="Cpu">The processor time of it and its children, in user and system mode.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record ProcessCost(TimeSpan Wall, TimeSpan Cpu, int ExitCode, string Output)
{
    private const string Mark = "lambdaiac-cost";

    /// <summary>Runs a program to its end. The shell asks the kernel for the processor time: .NET cannot of a process that has ended.</summary>
    public static async Task<ProcessCost> OfAsync(string folder, CancellationToken cancellationToken, params string[] command)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("Processor times are taken by bash.");
        }

        var start = new ProcessStartInfo("bash", ["-c", $"TIMEFORMAT='{Mark} %R %U %S'; time \"$@\"", "bash", .. command])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        var figures = (await error).Split('\n').Last(static line => line.StartsWith(Mark, StringComparison.Ordinal)).Split(' ');
        return new ProcessCost(Seconds(1), Seconds(2) + Seconds(3), process.ExitCode, output);

        TimeSpan Seconds(int index) => TimeSpan.FromSeconds(double.Parse(figures[index], CultureInfo.InvariantCulture));
    }

    /// <summary>The cost, when the program ended as expected.</summary>
    public ProcessCost Expect(params int[] exitCodes) => exitCodes.Contains(ExitCode) ? this : throw new InvalidOperationException($"A program ended with {ExitCode}:\n{Output}");
}
