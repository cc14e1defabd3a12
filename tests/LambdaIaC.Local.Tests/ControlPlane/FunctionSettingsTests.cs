using System.Text.Json.Nodes;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>The small operations around a function: tags, concurrency, asynchronous invocation, URLs, account settings.</summary>
public sealed class FunctionSettingsTests : IAsyncLifetime
{
    private const string Arn = "arn:aws:lambda:us-east-1:000000000000:function:fn";
    private static readonly string s_tags = $"/2017-03-31/tags/{Uri.EscapeDataString(Arn)}";
    private ServiceBench? _bench;

    private ServiceBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync()
    {
        _bench = await ServiceBench.StartAsync();
        await Bench.CreateFunctionAsync("fn", new JsonObject { ["Tags"] = new JsonObject { ["team"] = "shop" } });
        (await Bench.PostAsync("/2015-03-31/functions/fn/versions", new { })).Expect(201);
    }

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Fact]
    public async Task Tags_are_added_replaced_and_removed_and_each_time_the_revision_changes()
    {
        var before = (await Bench.GetAsync("/2015-03-31/functions/fn/configuration"))["RevisionId"];

        Assert.Equal(204, (await Bench.PostAsync(s_tags, new { Tags = new { team = "store", stage = "test" } })).Status);
        Assert.Equal("""{"stage":"test","team":"store"}""", await TagsAsync());
        Assert.Equal(204, (await Bench.DeleteAsync($"{s_tags}?tagKeys=team&tagKeys=stage")).Status);
        Assert.Equal("{}", await TagsAsync());

        Assert.NotEqual(before, (await Bench.GetAsync("/2015-03-31/functions/fn/configuration"))["RevisionId"]);
        Assert.False((await Bench.GetAsync("/2015-03-31/functions/fn")).Json.ContainsKey("Tags"));
    }

    [Fact]
    public async Task A_function_may_have_50_tags()
    {
        await Bench.DeleteAsync($"{s_tags}?tagKeys=team");
        Assert.Equal(204, (await Bench.PostAsync(s_tags, new { Tags = Enumerable.Range(0, 50).ToDictionary(static i => $"k{i}", static _ => "v") })).Status);

        (await Bench.PostAsync(s_tags, new { Tags = new { one_more = "v" } })).ExpectError(400, "InvalidParameterValueException", "Number of tags exceeds resource tag limit.");
        Assert.Equal(204, (await Bench.PostAsync(s_tags, new { Tags = new { k0 = "replaced" } })).Status);
    }

    [Fact]
    public async Task Reserved_concurrency_leaves_100_unreserved()
    {
        const string put = "/2017-10-31/functions/fn/concurrency";
        Assert.Equal("{}", (await Bench.GetAsync("/2019-09-30/functions/fn/concurrency")).Expect(200).Text);

        Assert.Equal("900", (await Bench.PutAsync(put, new { ReservedConcurrentExecutions = 900 })).Expect(200)["ReservedConcurrentExecutions"]);
        (await Bench.PutAsync(put, new { ReservedConcurrentExecutions = 901 })).ExpectError(400, "InvalidParameterValueException");
        Assert.Equal("900", (await Bench.GetAsync("/2019-09-30/functions/fn/concurrency"))["ReservedConcurrentExecutions"]);
        Assert.Equal("900", (await Bench.GetAsync("/2015-03-31/functions/fn")).Json["Concurrency"]!["ReservedConcurrentExecutions"]!.ToString());
        Assert.Equal("100", (await Bench.GetAsync("/2016-08-19/account-settings")).Expect(200).Json["AccountLimit"]!["UnreservedConcurrentExecutions"]!.ToString());

        Assert.Equal(204, (await Bench.DeleteAsync(put)).Status);
        Assert.Equal("{}", (await Bench.GetAsync("/2019-09-30/functions/fn/concurrency")).Text);
    }

    [Fact]
    public async Task Account_settings_count_functions_and_code()
    {
        var usage = (await Bench.GetAsync("/2016-08-19/account-settings")).Expect(200).Json["AccountUsage"]!;

        Assert.Equal(("1", (2 * TestZip.Small.Length).ToString(System.Globalization.CultureInfo.InvariantCulture)), (usage["FunctionCount"]!.ToString(), usage["TotalCodeSize"]!.ToString()));
    }

    [Fact]
    public async Task Asynchronous_invocation_is_configured_per_qualifier_and_replaced_as_a_whole()
    {
        const string path = "/2019-09-25/functions/fn/event-invoke-config";
        var put = (await Bench.PutAsync(path, new { MaximumRetryAttempts = 1, MaximumEventAgeInSeconds = 60 })).Expect(200).Json;

        Assert.Equal(Arn + ":$LATEST", put["FunctionArn"]!.GetValue<string>());
        Assert.Equal("""{"OnFailure":{},"OnSuccess":{}}""", put["DestinationConfig"]!.ToJsonString());
        Assert.Equal(System.Text.Json.JsonValueKind.Number, put["LastModified"]!.GetValueKind());

        Assert.False((await Bench.PutAsync(path, new { MaximumRetryAttempts = 0 })).Expect(200).Json.ContainsKey("MaximumEventAgeInSeconds"));
        (await Bench.PutAsync($"{path}?Qualifier=1", new { MaximumRetryAttempts = 2 })).Expect(200);
        Assert.Equal("0", (await Bench.GetAsync(path))["MaximumRetryAttempts"]);
        Assert.Equal("2", (await Bench.GetAsync($"{path}?Qualifier=1"))["MaximumRetryAttempts"]);
        Assert.Equal(204, (await Bench.DeleteAsync(path)).Status);
        (await Bench.GetAsync(path)).ExpectError(404, "ResourceNotFoundException");
    }

    [Fact]
    public async Task A_url_is_made_changed_and_removed()
    {
        const string path = "/2021-10-31/functions/fn/url";
        var made = (await Bench.PostAsync(path, new { AuthType = "NONE", Cors = new { AllowOrigins = new[] { "*" }, MaxAge = 5 } })).Expect(201);

        Assert.Equal(("BUFFERED", Arn), (made["InvokeMode"], made["FunctionArn"]));
        Assert.Matches(@"^https://[a-z0-9]{32}\.lambda-url\.us-east-1\.on\.aws/$", made["FunctionUrl"]);

        var changed = (await Bench.PutAsync(path, new { AuthType = "AWS_IAM" })).Expect(200);
        Assert.Equal(("AWS_IAM", made["FunctionUrl"], "5"), (changed["AuthType"], changed["FunctionUrl"], changed.Json["Cors"]!["MaxAge"]!.ToString()));
        Assert.Equal(204, (await Bench.DeleteAsync(path)).Status);
        (await Bench.GetAsync(path)).ExpectError(404, "ResourceNotFoundException");
    }

    [Fact]
    public async Task Provisioned_concurrency_is_requested_then_ready()
    {
        const string path = "/2019-09-30/functions/fn/provisioned-concurrency?Qualifier=1";

        var requested = (await Bench.PutAsync(path, new { ProvisionedConcurrentExecutions = 2 })).Expect(202);
        var ready = (await Bench.GetAsync(path)).Expect(200);

        Assert.Equal(("IN_PROGRESS", "2", "0"), (requested["Status"], requested["RequestedProvisionedConcurrentExecutions"], requested["AvailableProvisionedConcurrentExecutions"]));
        Assert.Equal(("READY", "2"), (ready["Status"], ready["AllocatedProvisionedConcurrentExecutions"]));
    }

    [Fact]
    public async Task Recursion_and_runtime_updates_have_defaults_until_they_are_set()
    {
        const string recursion = "/2024-08-31/functions/fn/recursion-config";
        const string runtime = "/2021-07-20/functions/fn/runtime-management-config";
        Assert.Equal("Terminate", (await Bench.GetAsync(recursion))["RecursiveLoop"]);
        Assert.Equal("Auto", (await Bench.GetAsync(runtime))["UpdateRuntimeOn"]);

        (await Bench.PutAsync(recursion, new { RecursiveLoop = "Allow" })).Expect(200);
        (await Bench.PutAsync(runtime, new { UpdateRuntimeOn = "FunctionUpdate" })).Expect(200);

        Assert.Equal("Allow", (await Bench.GetAsync(recursion))["RecursiveLoop"]);
        Assert.Equal(("FunctionUpdate", Arn + ":$LATEST"), ((await Bench.GetAsync(runtime))["UpdateRuntimeOn"], (await Bench.GetAsync(runtime))["FunctionArn"]));
    }

    [Fact]
    public async Task A_function_without_code_signing_answers_with_nothing() =>
        Assert.Equal("{}", (await Bench.GetAsync("/2020-06-30/functions/fn/code-signing-config")).Expect(200).Text);

    private async Task<string> TagsAsync() => (await Bench.GetAsync(s_tags)).Expect(200).Json["Tags"]!.ToJsonString();
}
