using System.Diagnostics;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>Runs a program of the machine and keeps what it says.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(4);

    public static async Task<ToolRun> StartAsync(string file, string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["AWS_ACCESS_KEY_ID"] = "test",
                ["AWS_SECRET_ACCESS_KEY"] = "test",
                ["AWS_DEFAULT_REGION"] = "us-east-1",
                ["AWS_EC2_METADATA_DISABLED"] = "true",
                ["AWS_CONFIG_FILE"] = Path.Combine(directory, "no-config"),
                ["AWS_SHARED_CREDENTIALS_FILE"] = Path.Combine(directory, "no-credentials"),
                ["AWS_PAGER"] = "",
            },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new ToolRun(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', arguments)} did not end.");
        }
    }

    /// <summary>The output of a program that must succeed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return Output;
    }
}
