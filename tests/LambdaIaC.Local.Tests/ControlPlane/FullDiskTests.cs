using System.Text.Json.Nodes;
using LambdaIaC.Tests.Disks;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>A disk without room: one clear answer, and everything is as it was.</summary>
public sealed class FullDiskTests : IAsyncLifetime
{
    private const string Functions = "/2015-03-31/functions";
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdaiac-disk-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [SmallDiskFact]
    public async Task A_request_that_finds_no_room_says_so_and_can_be_repeated_when_there_is_some()
    {
        using var disk = new SmallDisk(_folder, kibibytes: 2048);
        await using (var bench = await ServiceBench.StartAsync(directory: _folder))
        {
            await bench.CreateFunctionAsync("before");
            disk.Fill();

            var code = await CreateAsync(bench, "code");
            Assert.Equal((500, "ServiceException"), (code.Status, code.ErrorType));
            Assert.Contains("full", code.Message, StringComparison.Ordinal);
            var record = await UpdateUntilRefusedAsync(bench);
            Assert.Equal((500, "ServiceException"), (record.Status, record.ErrorType));
            Assert.Contains("full", record.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("\n", record.Message, StringComparison.Ordinal);

            disk.Free();
            (await CreateAsync(bench, "code")).Expect(201);
            (await bench.PutAsync($"{Functions}/before/configuration", new { Timeout = 42 })).Expect(200);
        }

        await using var again = await ServiceBench.StartAsync(directory: _folder);
        Assert.Equal("42", (await again.GetAsync($"{Functions}/before/configuration"))["Timeout"]);
        Assert.Equal(["before", "code"], again.Service.Lambda.State.Functions.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>The log of the database has room for some more changes before it must grow.</summary>
    private static async Task<Reply> UpdateUntilRefusedAsync(ServiceBench bench)
    {
        for (var change = 0; change < 500; change++)
        {
            var reply = await bench.PutAsync($"{Functions}/before/configuration", new { Timeout = 3 + (change % 100), Description = new string('d', 250) });
            if (reply.Status != 200)
            {
                return reply;
            }
        }

        throw new InvalidOperationException("The disk was never full.");
    }

    private static Task<Reply> CreateAsync(ServiceBench bench, string name)
    {
        var random = new byte[50_000];
        new Random(1).NextBytes(random);
        var zip = TestZip.Of(("index.js", Convert.ToBase64String(random)));
        return bench.CreateFunctionAsync(name, new JsonObject { ["Code"] = new JsonObject { ["ZipFile"] = Convert.ToBase64String(zip) } });
    }
}
