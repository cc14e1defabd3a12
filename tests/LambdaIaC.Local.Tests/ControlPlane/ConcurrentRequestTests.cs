namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>Many clients at once: each change happens once, whole, and none gets lost.</summary>
public sealed class ConcurrentRequestTests
{
    private const string Functions = "/2015-03-31/functions";

    [Fact]
    public async Task Of_many_creations_of_one_name_one_succeeds()
    {
        await using var bench = await ServiceBench.StartAsync();

        var replies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => bench.CreateFunctionAsync("fn")));

        Assert.Single(replies, static reply => reply.Status == 201);
        Assert.Equal(19, replies.Count(static reply => reply.ErrorType == "ResourceConflictException"));
    }

    [Fact]
    public async Task Changes_of_one_function_are_all_kept()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");
        var tags = $"/2017-03-31/tags/{Uri.EscapeDataString("arn:aws:lambda:us-east-1:000000000000:function:fn")}";

        await Task.WhenAll(Enumerable.Range(0, 40).Select(async number =>
        {
            Assert.Equal(204, (await bench.PostAsync(tags, new { Tags = new Dictionary<string, string> { [$"tag{number}"] = "v" } })).Status);
            (await bench.PostAsync($"{Functions}/fn/policy", new { StatementId = $"s{number}", Action = "lambda:InvokeFunction", Principal = "s3.amazonaws.com" })).Expect(201);
        }));

        var function = bench.Service.Lambda.State.Functions["fn"];
        Assert.Equal((40, 40), (function.Tags.Count, function.Policies[""].Count));
    }

    [Fact]
    public async Task Code_that_comes_and_goes_is_never_swept_while_it_is_wanted()
    {
        await using var bench = await ServiceBench.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async worker =>
        {
            for (var round = 0; round < 10; round++)
            {
                var name = $"fn{worker}";
                (await bench.CreateFunctionAsync(name)).Expect(201);
                await bench.PostAsync($"{Functions}/{name}/invocations", new { });
                Assert.True(File.Exists(Path.Combine(bench.Service.Lambda.Code.DirectoryOf(bench.Service.Lambda.State.Functions[name].Latest.Code), "index.js")));
                Assert.Equal(204, (await bench.DeleteAsync($"{Functions}/{name}")).Status);
            }
        }));

        Assert.Equal(80, bench.Invoker.Requests.Count);
    }
}
