using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane.Recorded;

/// <summary>The functions and layers that the recorded requests are about.</summary>
public sealed class RecordedWorld : IAsyncLifetime
{
    private ServiceBench? _bench;

    internal ServiceBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync()
    {
        _bench = await ServiceBench.StartAsync();
        await FunctionAsync("fn", versions: 2, alias: "custom");
        await FunctionAsync("blocked");
        await Bench.PutAsync("/2017-10-31/functions/blocked/concurrency", new { ReservedConcurrentExecutions = 0 });
        await FunctionAsync("provisioned", versions: 1, alias: "live");
        await ProvisionAsync("provisioned", "1", 2);
        await FunctionAsync("reserved", versions: 2, alias: "live");
        await Bench.PutAsync("/2017-10-31/functions/reserved/concurrency", new { ReservedConcurrentExecutions = 2 });
        await ProvisionAsync("reserved", "1", 2);
        await Bench.PutAsync("/2015-03-31/functions/reserved/aliases/live", new { FunctionVersion = "2" });
        await FunctionAsync("aliased", versions: 1, alias: "live");
        await ProvisionAsync("aliased", "live", 1);
        await FunctionAsync("policed", versions: 1);
        await Bench.PostAsync("/2015-03-31/functions/policed/policy", new { StatementId = "s3", Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com" });
        await FunctionAsync("urled");
        await Bench.PostAsync("/2021-10-31/functions/urled/url", new { AuthType = "NONE" });
        await FunctionAsync("tagged", members: new JsonObject { ["Tags"] = new JsonObject(Enumerable.Range(0, 50).Select(static i => KeyValuePair.Create($"k{i}", (JsonNode?)"v"))) });
        foreach (var layer in new[] { "layer", "layer", "second" })
        {
            (await Bench.PostAsync($"/2018-10-31/layers/{layer}/versions", new { Content = new { ZipFile = TestZip.Small } })).Expect(201);
        }
    }

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    private Task<Reply> ProvisionAsync(string function, string qualifier, int executions) => Bench.PutAsync(
        $"/2019-09-30/functions/{function}/provisioned-concurrency?Qualifier={qualifier}",
        new { ProvisionedConcurrentExecutions = executions });

    private async Task FunctionAsync(string name, int versions = 0, string? alias = null, JsonObject? members = null)
    {
        (await Bench.CreateFunctionAsync(name, members)).Expect(201);
        for (var version = 1; version <= versions; version++)
        {
            await Bench.PutAsync($"/2015-03-31/functions/{name}/configuration", new { Description = "", Timeout = version });
            (await Bench.PostAsync($"/2015-03-31/functions/{name}/versions", new { })).Expect(201);
        }

        if (alias is not null)
        {
            (await Bench.PostAsync($"/2015-03-31/functions/{name}/aliases", new { Name = alias, FunctionVersion = "1" })).Expect(201);
        }
    }
}
