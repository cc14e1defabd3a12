using System.Text.Json.Nodes;
using LambdaIaC.Local.ControlPlane;
using Microsoft.Extensions.Time.Testing;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class FunctionLifecycleTests
{
    private const string Functions = "/2015-03-31/functions";

    [Fact]
    public async Task A_created_function_has_the_defaults_of_aws()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero));
        await using var bench = await ServiceBench.StartAsync(time: time);

        var created = (await bench.CreateFunctionAsync("fn")).Expect(201).Json;

        created.Remove("RevisionId", out var revision);
        Assert.True(Guid.TryParse(revision!.GetValue<string>(), out _));
        created.Remove("RuntimeVersionConfig", out var runtime);
        Assert.StartsWith("arn:aws:lambda:us-east-1::runtime:", runtime!["RuntimeVersionArn"]!.GetValue<string>(), StringComparison.Ordinal);
        var expected = new JsonObject
        {
            ["Architectures"] = new JsonArray("x86_64"),
            ["CodeSha256"] = TestZip.SmallSha256,
            ["CodeSize"] = TestZip.Small.Length,
            ["Description"] = "",
            ["EphemeralStorage"] = new JsonObject { ["Size"] = 512 },
            ["FunctionArn"] = "arn:aws:lambda:us-east-1:000000000000:function:fn",
            ["FunctionName"] = "fn",
            ["Handler"] = "index.handler",
            ["LastModified"] = "2026-01-02T03:04:05.678+0000",
            ["LastUpdateStatus"] = "Successful",
            ["LoggingConfig"] = new JsonObject { ["LogFormat"] = "Text", ["LogGroup"] = "/aws/lambda/fn" },
            ["MemorySize"] = 128,
            ["PackageType"] = "Zip",
            ["Role"] = ServiceBench.Role,
            ["Runtime"] = "nodejs22.x",
            ["SnapStart"] = new JsonObject { ["ApplyOn"] = "None", ["OptimizationStatus"] = "Off" },
            ["State"] = "Active",
            ["Timeout"] = 3,
            ["TracingConfig"] = new JsonObject { ["Mode"] = "PassThrough" },
            ["Version"] = "$LATEST",
        };
        Assert.Equal(expected.ToJsonString(), created.ToJsonString());
    }

    [Fact]
    public async Task A_function_is_pending_then_active_and_each_step_changes_its_revision()
    {
        var time = new FakeTimeProvider();
        await using var bench = await ServiceBench.StartAsync(new ServiceSettings { SettleTime = TimeSpan.FromSeconds(1) }, time);

        var created = (await bench.CreateFunctionAsync("fn")).Expect(201);
        Assert.Equal(("Pending", "Creating", "The function is being created."), (created["State"], created["StateReasonCode"], created["StateReason"]));
        Assert.False(created.Json.ContainsKey("LastUpdateStatus"));
        (await bench.PostAsync($"{Functions}/fn/invocations", new { })).ExpectError(
            409, "ResourceConflictException", "The operation cannot be performed at this time. The function is currently in the following state: Pending");

        var active = await SettleAsync(bench, time, "fn");
        Assert.Equal(("Active", "Successful"), (active["State"], active["LastUpdateStatus"]));
        Assert.False(active.Json.ContainsKey("StateReasonCode"));
        Assert.NotEqual(created["RevisionId"], active["RevisionId"]);

        var updated = (await bench.PutAsync($"{Functions}/fn/configuration", new { Timeout = 10 })).Expect(200);
        Assert.Equal(("Active", "InProgress", "Creating"), (updated["State"], updated["LastUpdateStatus"], updated["LastUpdateStatusReasonCode"]));
        (await bench.PutAsync($"{Functions}/fn/configuration", new { Timeout = 11 })).ExpectError(
            409, "ResourceConflictException",
            "The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:us-east-1:000000000000:function:fn");
        (await bench.PostAsync($"{Functions}/fn/versions", new { })).ExpectError(409, "ResourceConflictException");

        var settled = await SettleAsync(bench, time, "fn");
        Assert.Equal(("Successful", "10"), (settled["LastUpdateStatus"], settled["Timeout"]));
        Assert.Equal(3, new[] { active["RevisionId"], updated["RevisionId"], settled["RevisionId"] }.Distinct().Count());
    }

    [Fact]
    public async Task Publishing_with_the_creation_answers_with_version_1_while_it_is_made()
    {
        var time = new FakeTimeProvider();
        await using var bench = await ServiceBench.StartAsync(new ServiceSettings { SettleTime = TimeSpan.FromSeconds(1) }, time);

        var version = (await bench.CreateFunctionAsync("fn", new JsonObject { ["Publish"] = true })).Expect(201);
        var latest = await bench.GetAsync($"{Functions}/fn/configuration");

        Assert.Equal(("1", "Pending"), (version["Version"], version["State"]));
        Assert.EndsWith(":function:fn:1", version["FunctionArn"], StringComparison.Ordinal);
        Assert.Equal(("Active", "InProgress"), (latest["State"], latest["LastUpdateStatus"]));
        await SettleAsync(bench, time, "fn:1");
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_and_nothing_changes()
    {
        await using var bench = await ServiceBench.StartAsync();
        var first = (await bench.CreateFunctionAsync("fn")).Expect(201);

        (await bench.CreateFunctionAsync("fn", new JsonObject { ["Timeout"] = 30 })).ExpectError(409, "ResourceConflictException", "Function already exist: fn");

        Assert.Equal(first["RevisionId"], (await bench.GetAsync($"{Functions}/fn/configuration"))["RevisionId"]);
    }

    [Fact]
    public async Task An_update_of_the_configuration_keeps_what_it_leaves_out_and_clears_what_it_empties()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn", new JsonObject
        {
            ["Environment"] = new JsonObject { ["Variables"] = new JsonObject { ["KEY"] = "value" } },
            ["KMSKeyArn"] = "arn:aws:kms:us-east-1:000000000000:key/1",
            ["DeadLetterConfig"] = new JsonObject { ["TargetArn"] = "arn:aws:sqs:us-east-1:000000000000:dead" },
            ["VpcConfig"] = new JsonObject { ["SubnetIds"] = new JsonArray("subnet-1"), ["SecurityGroupIds"] = new JsonArray("sg-1") },
        });

        var kept = (await bench.PutAsync($"{Functions}/fn/configuration", new { MemorySize = 256 })).Expect(200).Json;
        Assert.Equal("value", kept["Environment"]!["Variables"]!["KEY"]!.GetValue<string>());
        Assert.Equal("arn:aws:kms:us-east-1:000000000000:key/1", kept["KMSKeyArn"]!.GetValue<string>());

        var cleared = (await bench.PutAsync($"{Functions}/fn/configuration", new
        {
            KMSKeyArn = "",
            DeadLetterConfig = new { TargetArn = "" },
            VpcConfig = new { SubnetIds = Array.Empty<string>(), SecurityGroupIds = Array.Empty<string>() },
        })).Expect(200).Json;
        Assert.False(cleared.ContainsKey("KMSKeyArn"));
        Assert.False(cleared.ContainsKey("DeadLetterConfig"));
        Assert.Equal("", cleared["VpcConfig"]!["VpcId"]!.GetValue<string>());
        Assert.Empty(cleared["VpcConfig"]!["SubnetIds"]!.AsArray());
    }

    [Fact]
    public async Task Json_logs_have_levels_and_a_change_to_text_drops_them()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");

        var json = (await bench.PutAsync($"{Functions}/fn/configuration", new { LoggingConfig = new { LogFormat = "JSON" } })).Expect(200).Json["LoggingConfig"]!;
        Assert.Equal(("INFO", "INFO"), (json["ApplicationLogLevel"]!.GetValue<string>(), json["SystemLogLevel"]!.GetValue<string>()));

        var text = (await bench.PutAsync($"{Functions}/fn/configuration", new { LoggingConfig = new { LogFormat = "Text" } })).Expect(200).Json["LoggingConfig"]!.AsObject();
        Assert.Equal(["LogFormat", "LogGroup"], text.Select(static member => member.Key));
        (await bench.PutAsync($"{Functions}/fn/configuration", new { LoggingConfig = new { SystemLogLevel = "WARN" } })).ExpectError(400, "InvalidParameterValueException");
    }

    [Fact]
    public async Task A_new_function_with_text_logs_cannot_have_levels()
    {
        await using var bench = await ServiceBench.StartAsync();
        var logging = new JsonObject { ["LogFormat"] = "Text", ["ApplicationLogLevel"] = "WARN" };

        (await bench.CreateFunctionAsync("fn", new JsonObject { ["LoggingConfig"] = logging })).ExpectError(400, "InvalidParameterValueException");
    }

    [Fact]
    public async Task A_dry_run_of_new_code_changes_nothing()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");
        var code = TestZip.Of(("index.js", "exports.handler = () => 'new';"));

        (await bench.PutAsync($"{Functions}/fn/code", new { ZipFile = code, DryRun = true })).Expect(200);
        Assert.Equal(TestZip.SmallSha256, (await bench.GetAsync($"{Functions}/fn/configuration"))["CodeSha256"]);

        (await bench.PutAsync($"{Functions}/fn/code", new { ZipFile = code })).Expect(200);
        Assert.NotEqual(TestZip.SmallSha256, (await bench.GetAsync($"{Functions}/fn/configuration"))["CodeSha256"]);
    }

    [Fact]
    public async Task A_deleted_function_takes_everything_with_it_and_its_environments_end()
    {
        await using var bench = await ServiceBench.StartAsync();
        await bench.CreateFunctionAsync("fn");
        await bench.PostAsync($"{Functions}/fn/versions", new { });
        await bench.PostAsync($"{Functions}/fn/aliases", new { Name = "live", FunctionVersion = "1" });

        Assert.Equal(204, (await bench.DeleteAsync($"{Functions}/fn")).Status);

        (await bench.GetAsync($"{Functions}/fn:live")).ExpectError(404, "ResourceNotFoundException");
        await bench.CreateFunctionAsync("fn");
        Assert.Equal("1", (await bench.PostAsync($"{Functions}/fn/versions", new { })).Expect(201)["Version"]);
        await bench.Service.DisposeAsync();
        Assert.Contains(bench.Invoker.Retired, static retired => retired is { FunctionName: "fn", Kept.Count: 0 });
    }

    /// <summary>Lets the clock run until a version has settled.</summary>
    private static async Task<Reply> SettleAsync(ServiceBench bench, FakeTimeProvider time, string function)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            var reply = (await bench.GetAsync($"{Functions}/{function}/configuration")).Expect(200);
            if (reply["State"] == "Active" && reply["LastUpdateStatus"] == "Successful")
            {
                return reply;
            }

            await Task.Delay(5, patience.Token);
        }
    }
}
