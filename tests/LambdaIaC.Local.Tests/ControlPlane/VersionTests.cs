using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class VersionTests
{
    private const string Functions = "/2015-03-31/functions";

    [Fact]
    public async Task Publishing_without_a_change_answers_with_the_last_version()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");

        var first = (await bench.PostAsync($"{Functions}/fn/versions", new { Description = "first" })).Expect(201);
        var second = (await bench.PostAsync($"{Functions}/fn/versions", new { Description = "second" })).Expect(201);

        Assert.Equal(("1", "first"), (first["Version"], first["Description"]));
        Assert.Equal(("1", "first"), (second["Version"], second["Description"]));
        await bench.PutAsync($"{Functions}/fn/configuration", new { Description = "only the description" });
        Assert.Equal("1", (await bench.PostAsync($"{Functions}/fn/versions", new { }))["Version"]);
        await bench.PutAsync($"{Functions}/fn/configuration", new { Timeout = 9 });
        Assert.Equal("2", (await bench.PostAsync($"{Functions}/fn/versions", new { }))["Version"]);
    }

    [Fact]
    public async Task A_version_keeps_the_configuration_and_the_code_it_was_published_with()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn", new JsonObject { ["Timeout"] = 5 });
        await bench.PostAsync($"{Functions}/fn/versions", new { });
        await bench.PutAsync($"{Functions}/fn/configuration", new { Timeout = 60 });
        await bench.PutAsync($"{Functions}/fn/code", new { ZipFile = TestZip.Of(("index.js", "new")) });

        var version = (await bench.GetAsync($"{Functions}/fn/configuration?Qualifier=1")).Expect(200);

        Assert.Equal(("5", TestZip.SmallSha256, "Active"), (version["Timeout"], version["CodeSha256"], version["State"]));
        Assert.EndsWith(":fn:1", version["FunctionArn"], StringComparison.Ordinal);
        Assert.EndsWith(":fn:$LATEST", (await bench.GetAsync($"{Functions}/fn/configuration?Qualifier=%24LATEST"))["FunctionArn"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_deleted_versions_do_not_come_back()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");
        await bench.PostAsync($"{Functions}/fn/versions", new { });

        Assert.Equal(204, (await bench.DeleteAsync($"{Functions}/fn?Qualifier=1")).Status);

        Assert.Equal("2", (await bench.PostAsync($"{Functions}/fn/versions", new { }))["Version"]);
    }

    [Fact]
    public async Task A_version_that_an_alias_points_to_cannot_be_deleted()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");
        await bench.PostAsync($"{Functions}/fn/versions", new { });
        await bench.PostAsync($"{Functions}/fn/aliases", new { Name = "live", FunctionVersion = "1" });

        (await bench.DeleteAsync($"{Functions}/fn?Qualifier=1")).ExpectError(
            409, "ResourceConflictException", "Unable to delete version because the following aliases reference it: [live]");
    }

    [Fact]
    public async Task Versions_are_listed_with_latest_first_and_without_states()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");
        for (var timeout = 1; timeout <= 10; timeout++)
        {
            await bench.PutAsync($"{Functions}/fn/configuration", new { Timeout = timeout });
            await bench.PostAsync($"{Functions}/fn/versions", new { });
        }

        var versions = (await bench.GetAsync($"{Functions}/fn/versions")).Expect(200).Json["Versions"]!.AsArray();

        Assert.Equal(["$LATEST", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], versions.Select(static version => version!["Version"]!.GetValue<string>()));
        Assert.All(versions, static version => Assert.False(version!.AsObject().ContainsKey("State")));
        Assert.EndsWith(":$LATEST", versions[0]!["FunctionArn"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
