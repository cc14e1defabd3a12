using LambdaIaC.Local.ControlPlane;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class AliasTests
{
    private const string Functions = "/2015-03-31/functions";

    [Fact]
    public async Task An_alias_answers_for_the_version_it_points_to()
    {
        await using var bench = await StartWithTwoVersionsAsync();

        var alias = (await bench.PostAsync($"{Functions}/fn/aliases", new { Name = "live", FunctionVersion = "1", Description = "what customers use" })).Expect(201);
        var through = (await bench.GetAsync($"{Functions}/fn?Qualifier=live")).Expect(200).Json["Configuration"]!;

        Assert.Equal("arn:aws:lambda:us-east-1:000000000000:function:fn:live", alias["AliasArn"]);
        Assert.Equal(("1", alias["AliasArn"]), (through["Version"]!.GetValue<string>(), through["FunctionArn"]!.GetValue<string>()));
        Assert.Equal("1", (await bench.PostAsync($"{Functions}/fn:live/invocations", new { })).Headers["X-Amz-Executed-Version"]);

        var moved = (await bench.PutAsync($"{Functions}/fn/aliases/live", new { FunctionVersion = "2" })).Expect(200);
        Assert.Equal("what customers use", moved["Description"]);
        Assert.NotEqual(alias["RevisionId"], moved["RevisionId"]);
        Assert.Equal("2", (await bench.PostAsync($"{Functions}/fn:live/invocations", new { })).Headers["X-Amz-Executed-Version"]);
    }

    [Theory]
    [InlineData(0.0, 0)]
    [InlineData(0.25, 1)]
    [InlineData(1.0, 2)]
    public async Task Weights_send_a_share_of_the_invocations_to_the_second_version(double weight, int expected)
    {
        await using var bench = await StartWithTwoVersionsAsync();
        await bench.PostAsync($"{Functions}/fn/aliases", new { Name = "live", FunctionVersion = "1", RoutingConfig = new { AdditionalVersionWeights = new Dictionary<string, double> { ["2"] = weight } } });

        var second = 0;
        for (var call = 0; call < 200; call++)
        {
            second += (await bench.PostAsync($"{Functions}/fn:live/invocations", new { })).Headers["X-Amz-Executed-Version"] == "2" ? 1 : 0;
        }

        // 0 none, 1 a quarter, give or take, 2 all.
        Assert.InRange(second, expected switch { 0 => 0, 1 => 20, _ => 200 }, expected switch { 0 => 0, 1 => 80, _ => 200 });
    }

    [Fact]
    public async Task Routing_is_kept_until_it_is_emptied()
    {
        await using var bench = await StartWithTwoVersionsAsync();
        var weights = new Dictionary<string, double> { ["2"] = 0.5 };
        await bench.PostAsync($"{Functions}/fn/aliases", new { Name = "live", FunctionVersion = "1", RoutingConfig = new { AdditionalVersionWeights = weights } });

        Assert.Equal("0.5", (await bench.PutAsync($"{Functions}/fn/aliases/live", new { Description = "x" })).Json["RoutingConfig"]!["AdditionalVersionWeights"]!["2"]!.ToString());
        (await bench.DeleteAsync($"{Functions}/fn?Qualifier=2")).ExpectError(409, "ResourceConflictException");
        Assert.False((await bench.PutAsync($"{Functions}/fn/aliases/live", new { RoutingConfig = new { } })).Expect(200).Json.ContainsKey("RoutingConfig"));
    }

    [Fact]
    public async Task Aliases_are_listed_by_name_or_by_version()
    {
        await using var bench = await StartWithTwoVersionsAsync();
        foreach (var (name, version) in new[] { ("green", "2"), ("blue", "1"), ("amber", "1") })
        {
            (await bench.PostAsync($"{Functions}/fn/aliases", new { Name = name, FunctionVersion = version })).Expect(201);
        }

        Assert.Equal(["amber", "blue", "green"], await NamesAsync(bench, ""));
        Assert.Equal(["amber", "blue"], await NamesAsync(bench, "?FunctionVersion=1"));
        Assert.Equal(204, (await bench.DeleteAsync($"{Functions}/fn/aliases/amber")).Status);
        Assert.Equal(["blue", "green"], await NamesAsync(bench, ""));
    }

    private static async Task<IEnumerable<string>> NamesAsync(ServiceBench bench, string query) =>
        (await bench.GetAsync($"{Functions}/fn/aliases{query}")).Expect(200).Json["Aliases"]!.AsArray().Select(static alias => alias!["Name"]!.GetValue<string>());

    private static async Task<ServiceBench> StartWithTwoVersionsAsync()
    {
        var bench = await ServiceBench.StartAsync(new ServiceSettings { SettleTime = TimeSpan.Zero, RoutingSeed = 1 });
        await bench.CreateFunctionAsync("fn");
        await bench.PostAsync($"{Functions}/fn/versions", new { });
        await bench.PutAsync($"{Functions}/fn/configuration", new { Timeout = 4 });
        (await bench.PostAsync($"{Functions}/fn/versions", new { })).Expect(201);
        return bench;
    }
}
