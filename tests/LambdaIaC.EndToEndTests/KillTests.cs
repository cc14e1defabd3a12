using System.Diagnostics;
using LambdaIaC.EndToEndTests.Running;

namespace LambdaIaC.EndToEndTests;

/// <summary>A deployment that dies at any moment loses nothing and doubles nothing.</summary>
public sealed class KillTests
{
    private const int Moments = 25;

    [Fact]
    public async Task Up_converges_after_a_kill_at_each_of_25_moments()
    {
        using var program = new TunableProgram();
        var whole = Stopwatch.StartNew();
        Assert.Equal(0, (await program.RunAsync("up", "--yes")).ExitCode);
        whole.Stop();
        Assert.Equal(0, (await program.RunAsync("destroy", "--yes")).ExitCode);

        for (var moment = 1; moment <= Moments; moment++)
        {
            // Sometimes more resources, sometimes fewer, always a new value: creations, updates, new versions and deletions are hit.
            program.Functions = 1 + (moment % 4);
            program.Greeting = $"greeting {moment}";
            await KillAfterAsync(program, whole.Elapsed * moment / Moments);

            var up = await program.RunAsync("up", "--yes");
            Assert.True(up.ExitCode == 0, $"moment {moment}: {up}");
            var list = await program.RunAsync("state", "list");
            Assert.Equal(program.ResourceCount, list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
            var plan = await program.RunAsync("plan", "--expect-no-changes");
            Assert.True(plan.ExitCode == 0, $"moment {moment}: {plan}");
        }

        var answer = await program.RunAsync("invoke", "A0");
        Assert.Contains($"GREETING {Moments}!", answer.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await program.RunAsync("destroy", "--yes")).ExitCode);
        Assert.Equal("", (await program.RunAsync("state", "list")).Output);
    }

    private static async Task KillAfterAsync(TunableProgram program, TimeSpan delay)
    {
        using var up = program.Start("up", "--yes");
        await Task.WhenAny(up.WaitForExitAsync(), Task.Delay(delay));
        up.Kill();
        await up.WaitForExitAsync();
    }
}
