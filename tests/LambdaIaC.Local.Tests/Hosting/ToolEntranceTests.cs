using System.Net.Http.Headers;
using LambdaIaC.Local.Hosting;
using LambdaIaC.Local.Tests.ControlPlane;

namespace LambdaIaC.Local.Tests.Hosting;

/// <summary>Other users of the machine reach the port, but not what is not Lambda's.</summary>
public sealed class ToolEntranceTests
{
    [Fact]
    public async Task The_health_is_for_everybody()
    {
        await using var bench = await ServiceBench.StartAsync();

        var health = (await bench.GetAsync("/_lambdaiac/health")).Expect(200);

        Assert.Equal(("ok", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)), (health["status"], health["pid"]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer wrong")]
    [InlineData("Basic eA==")]
    public async Task Everything_else_wants_the_token_of_the_lock_file(string? authorization)
    {
        await using var bench = await ServiceBench.StartAsync();
        var headers = authorization is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["Authorization"] = authorization };

        Assert.Equal(401, (await bench.SendAsync(HttpMethod.Get, "/_lambdaiac/log-groups", headers: headers)).Status);
        Assert.Equal(401, (await bench.SendAsync(HttpMethod.Post, "/_lambdaiac/provider/delete", "{}"u8.ToArray(), headers: headers)).Status);
    }

    [Fact]
    public async Task With_the_token_an_unknown_path_is_not_found()
    {
        await using var bench = await ServiceBench.StartAsync();
        using var client = new HttpClient { BaseAddress = bench.Endpoint };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ServiceOwner.Read(ServiceLock.FileIn(bench.Directory))?.Token);

        Assert.Equal(200, (int)(await client.GetAsync("/_lambdaiac/log-groups")).StatusCode);
        Assert.Equal(404, (int)(await client.GetAsync("/_lambdaiac/nonsense")).StatusCode);
    }
}
