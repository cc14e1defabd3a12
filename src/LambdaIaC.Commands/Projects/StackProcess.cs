using System.Diagnostics;

namespace LambdaIaC.Commands.Projects;

/// <summary>Runs a verb in the program of a stack, for the tool: builds it if needed, hands the arguments on and takes over the exit code.</summary>
internal static class StackProcess
{
    public static async Task<ExitCode> RunAsync(VerbCall call, CancellationToken cancellationToken)
    {
        var project = ProjectFile.Find(call.ProjectOption ?? Directory.GetCurrentDirectory());
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };
        foreach (var argument in (string[])["run", "--project", project, "--", .. WithoutProject(call.Arguments)])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)
            ?? throw new CommandFailure(ExitCode.Failed, "'dotnet' could not be started. Install the .NET SDK 10 and put it on the PATH.");
        // Ctrl+C reaches the child by itself: it ends its work in order, and its exit code is ours.
        await process.WaitForExitAsync(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        return (ExitCode)process.ExitCode;
    }

    /// <summary>The arguments without <c>--project</c>, which is for us.</summary>
    private static IEnumerable<string> WithoutProject(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] is "--project" or "-C")
            {
                i++;
            }
            else if (!arguments[i].StartsWith("--project=", StringComparison.Ordinal))
            {
                yield return arguments[i];
            }
        }
    }
}
