using System.Diagnostics;
using LambdaIaC.Benchmarks.Measuring;

namespace LambdaIaC.Benchmarks.Scenarios;

/// <summary>From nothing to the end of a process, for a built stack program, against a .NET program that does nothing.</summary>
internal sealed class ColdStart : Scenario
{
    /// <summary>Makes this program end at once: the floor of every start.</summary>
    public const string EmptyArgument = "--empty";

    public override string Name => "cold-start";

    public override async Task RunAsync(int rounds, CancellationToken cancellationToken)
    {
        var state = Directory.CreateTempSubdirectory("lambdaiac-");
        try
        {
            var orders = Path.Combine(Checkout.Root, "stacks/Orders/bin/Release/net10.0/Orders.dll");
            await new Comparison("Cold start of a built stack", "ms, whole process",
            [
                Target("an empty .NET program", Path.Combine(AppContext.BaseDirectory, "LambdaIaC.Benchmarks.dll"), EmptyArgument),
                Target("--help", orders, "--help"),
                Target("check", orders, "check"),
                Target("plan, code unchanged", orders, "plan", "--state", state.FullName),
            ]).RunAsync(rounds, cancellationToken);
        }
        finally
        {
            state.Delete(recursive: true);
        }
    }

    private static Target Target(string name, params string[] arguments) => new(name, async cancellationToken =>
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
    });
}
