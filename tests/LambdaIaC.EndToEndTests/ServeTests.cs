using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LambdaIaC.EndToEndTests.Running;

namespace LambdaIaC.EndToEndTests;

/// <summary>The local service in a process of its own.</summary>
public sealed class ServeTests
{
    [Fact]
    public async Task Serve_prints_one_line_and_the_other_verbs_talk_to_it()
    {
        using var program = new TunableProgram();
        using var serve = CommandRun.Start("dotnet", [Repository.Program("src/LambdaIaC.Cli"), "serve", "--port", "0", "--state", program.StateDirectory]);
        try
        {
            var line = await serve.StandardOutput.ReadLineAsync();
            Assert.Matches("^Listening on http://127\\.0\\.0\\.1:[0-9]+$", line);

            var up = await program.RunAsync("up", "--yes", "--invoke", "F0", "--payload", "{}");
            Assert.True(up.ExitCode == 0, up.ToString());
            using var client = new HttpClient();
            var functions = await client.GetStringAsync(new Uri($"{line!["Listening on ".Length..]}/2015-03-31/functions"));
            Assert.Contains("tunable-F1", functions, StringComparison.Ordinal);
        }
        finally
        {
            await StopAsync(serve);
        }

        Assert.Equal("", await serve.StandardOutput.ReadToEndAsync());
        Assert.Equal(0, serve.ExitCode);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        using var folder = new TemporaryFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = await CommandRun.OfAsync("src/LambdaIaC.Cli", ["serve", "--port", $"{port}", "--state", folder["state"]]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains($"{port}", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    /// <summary>Stops the service as a terminal or an init system does.</summary>
    private static async Task StopAsync(Process serve)
    {
        if (OperatingSystem.IsWindows())
        {
            serve.Kill();
        }
        else
        {
            using var kill = Process.Start("kill", ["-TERM", $"{serve.Id}"]);
            await kill.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await serve.WaitForExitAsync(patience.Token);
    }
}
