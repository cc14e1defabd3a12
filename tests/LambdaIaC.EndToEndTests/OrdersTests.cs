using System.Text.Json;
using LambdaIaC.EndToEndTests.Running;

namespace LambdaIaC.EndToEndTests;

/// <summary>The main job, as the README's commands do it, on a state of its own.</summary>
public sealed class OrdersTests
{
    [Fact]
    public async Task Orders_is_deployed_invoked_found_unchanged_and_destroyed()
    {
        using var folder = new TemporaryFolder();
        Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync("stacks/Orders", [.. arguments, "--state", folder["state"]]);

        var up = await RunAsync("up", "--yes", "--invoke", "PlaceOrder");
        Assert.True(up.ExitCode == 0, up.ToString());
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(up.Output).RootElement.ValueKind);
        Assert.Contains("REPORT RequestId: ", up.Error, StringComparison.Ordinal);

        var plan = await RunAsync("plan", "--expect-no-changes");
        Assert.True(plan.ExitCode == 0, plan.ToString());

        var invoke = await RunAsync("invoke", "PlaceOrder", "--payload", """{"sku":"A-1","quantity":2}""");
        Assert.True(invoke.ExitCode == 0, invoke.ToString());
        Assert.Equal(2, JsonDocument.Parse(invoke.Output).RootElement.GetProperty("quantity").GetInt32());

        var alias = await RunAsync("invoke", "PlaceOrderLive", "--payload", """{"sku":"A-1","quantity":2}""");
        Assert.True(alias.ExitCode == 0, alias.ToString());
        Assert.Contains("START RequestId: ", alias.Error, StringComparison.Ordinal);
        Assert.Contains("Version: 1", alias.Error, StringComparison.Ordinal);

        var logs = await RunAsync("logs", "PlaceOrder");
        Assert.Contains("REPORT RequestId: ", logs.Output, StringComparison.Ordinal);

        var destroy = await RunAsync("destroy", "--yes");
        Assert.True(destroy.ExitCode == 0, destroy.ToString());
        var list = await RunAsync("state", "list");
        Assert.Equal((0, ""), (list.ExitCode, list.Output));
    }

    [Fact]
    public async Task What_is_not_deployed_cannot_be_invoked()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("stacks/Orders", ["invoke", "PlaceOrder", "--state", folder["state"]]);
        Assert.Equal(6, run.ExitCode);
        Assert.Contains("not deployed", run.Error, StringComparison.Ordinal);
    }
}
