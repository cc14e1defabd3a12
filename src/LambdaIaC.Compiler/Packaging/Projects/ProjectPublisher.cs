using System.ComponentModel;
using System.Diagnostics;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>Runs <c>dotnet publish</c>.</summary>
/// <param name="sdk">The SDK.</param>
/// <param name="workingDirectory">The folder of the stack's project; files in messages are relative to it.</param>
internal sealed class ProjectPublisher(DotNetSdk sdk, string workingDirectory)
{
    // Each publish keeps about one core busy, whichever packager started it.
    private static readonly SemaphoreSlim s_cores = new(Environment.ProcessorCount);

    /// <summary>Publishes a project.</summary>
    /// <returns>Null, or one line that says what failed.</returns>
    public async Task<string?> PublishAsync(string project, PublishFiles files, bool isCustomRuntime, CancellationToken cancellationToken)
    {
        await s_cores.WaitAsync(cancellationToken);
        try
        {
            files.Prepare();
            var (exitCode, output) = await RunAsync(PublishOptions.For(project, files, isCustomRuntime), project, cancellationToken);
            return exitCode == 0 ? null : $"publishing '{project}' failed: {PublishError.Describe(output, exitCode, workingDirectory)}";
        }
        catch (Win32Exception missing)
        {
            return $"publishing '{project}' failed: '{sdk.Executable}' cannot be started ({missing.Message}); "
                + "install the .NET SDK or put it on the PATH";
        }
        finally
        {
            s_cores.Release();
        }
    }

    private async Task<(int ExitCode, string Output)> RunAsync(IEnumerable<string> arguments, string project, CancellationToken cancellationToken)
    {
        // The project's own folder decides which global.json counts.
        var start = new ProcessStartInfo(sdk.Executable, arguments)
        {
            WorkingDirectory = Path.GetDirectoryName(project),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        PublishEnvironment.Apply(start.Environment);

        using var process = Process.Start(start) ?? throw new Win32Exception();
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
