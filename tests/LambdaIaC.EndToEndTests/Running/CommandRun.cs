using System.Diagnostics;

namespace LambdaIaC.EndToEndTests.Running;

/// <summary>A program that was started and has ended.</summary>
/// <param name="ExitCode">What it said to the shell.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(15);

    /// <summary>Starts a program of this repository and waits for its end.</summary>
    public static Task<CommandRun> OfAsync(string project, string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        OfProgramAsync("dotnet", [Repository.Program(project), .. arguments], environment);

    /// <summary>Starts any program and waits for its end.</summary>
    public static async Task<CommandRun> OfProgramAsync(
        string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        using var process = Start(program, arguments, environment, folder);
        using var patience = new CancellationTokenSource(_patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {_patience}.");
        }

        return new CommandRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program with its output redirected; the caller ends it.</summary>
    public static Process Start(string program, string[] arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder ?? Repository.Root,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public override string ToString() => $"exit {ExitCode}\n--- output\n{Output}\n--- error\n{Error}";
}
