using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class LayerTests
{
    private const string Versions = "/2018-10-31/layers/tools/versions";
    private const string Arn = "arn:aws:lambda:us-east-1:000000000000:layer:tools";

    [Fact]
    public async Task A_layer_version_is_published_and_found()
    {
        await using var bench = await ServiceBench.StartAsync();

        var published = (await PublishAsync(bench)).Expect(201).Json;
        published.Remove("CreatedDate");
        published["Content"]!.AsObject().Remove("Location");

        Assert.Equal(
            new JsonObject
            {
                ["CompatibleRuntimes"] = new JsonArray("nodejs22.x"),
                ["Content"] = new JsonObject { ["CodeSha256"] = TestZip.SmallSha256, ["CodeSize"] = TestZip.Small.Length },
                ["Description"] = "tools",
                ["LayerArn"] = Arn,
                ["LayerVersionArn"] = Arn + ":1",
                ["LicenseInfo"] = "MIT",
                ["Version"] = 1,
            }.ToJsonString(),
            published.ToJsonString());
        Assert.Equal("2", (await PublishAsync(bench))["Version"]);
        Assert.Equal("1", (await bench.GetAsync($"{Versions}/1")).Expect(200)["Version"]);
    }

    [Fact]
    public async Task A_function_gets_its_layers_in_order()
    {
        await using var bench = await ServiceBench.StartAsync();
        await PublishAsync(bench);
        await bench.PostAsync("/2018-10-31/layers/more/versions", new { Content = new { ZipFile = TestZip.Of(("lib/more.js", "x")) } });
        var more = Arn.Replace("tools", "more", StringComparison.Ordinal) + ":1";

        var created = (await bench.CreateFunctionAsync("fn", new JsonObject { ["Layers"] = new JsonArray(more, Arn + ":1") })).Expect(201);
        await bench.PostAsync("/2015-03-31/functions/fn/invocations", new { });

        Assert.Equal([more, Arn + ":1"], created.Json["Layers"]!.AsArray().Select(static layer => layer!["Arn"]!.GetValue<string>()));
        var directories = Assert.Single(bench.Invoker.Requests).Target.LayerDirectories;
        Assert.True(File.Exists(Path.Combine(directories[0], "lib", "more.js")));
        Assert.True(File.Exists(Path.Combine(directories[1], "index.js")));
    }

    [Fact]
    public async Task A_deleted_version_stays_with_the_functions_that_use_it()
    {
        await using var bench = await ServiceBench.StartAsync();
        await PublishAsync(bench);
        await bench.CreateFunctionAsync("fn", new JsonObject { ["Layers"] = new JsonArray(Arn + ":1") });

        Assert.Equal(204, (await bench.DeleteAsync($"{Versions}/1")).Status);

        (await bench.GetAsync($"{Versions}/1")).ExpectError(404, "ResourceNotFoundException");
        (await bench.CreateFunctionAsync("other", new JsonObject { ["Layers"] = new JsonArray(Arn + ":1") })).ExpectError(400, "InvalidParameterValueException", $"Layer version {Arn}:1 does not exist.");
        (await bench.PutAsync("/2015-03-31/functions/fn/configuration", new { Timeout = 9 })).Expect(200);
        await bench.PostAsync("/2015-03-31/functions/fn/invocations", new { });
        Assert.True(File.Exists(Path.Combine(Assert.Single(bench.Invoker.Requests).Target.LayerDirectories[0], "index.js")));
        Assert.Equal("2", (await PublishAsync(bench))["Version"]);
    }

    [Fact]
    public async Task Code_and_layers_fit_together_into_262144000_bytes()
    {
        await using var bench = await ServiceBench.StartAsync();
        (await bench.PostAsync(Versions, new { Content = new { ZipFile = TestZip.Zeros(200_000_000) } })).Expect(201);
        Task<Reply> CreateAsync(string name, long size) => bench.CreateFunctionAsync(name, new JsonObject
        {
            ["Layers"] = new JsonArray(Arn + ":1"),
            ["Code"] = new JsonObject { ["ZipFile"] = Convert.ToBase64String(TestZip.Zeros(size)) },
        });

        (await CreateAsync("fits", 62_144_000)).Expect(201);
        (await CreateAsync("not", 62_144_001)).ExpectError(
            400, "InvalidParameterValueException", "Function code combined with layers exceeds the maximum allowed size of 262144000 bytes. The actual size is 262144001 bytes.");
    }

    private static Task<Reply> PublishAsync(ServiceBench bench) => bench.PostAsync(
        Versions, new { Description = "tools", LicenseInfo = "MIT", CompatibleRuntimes = new[] { "nodejs22.x" }, Content = new { ZipFile = TestZip.Small } });
}
