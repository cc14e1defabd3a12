using System.Text.Json.Nodes;
using LambdaIaC.Local.ControlPlane;
using LambdaIaC.Local.Hosting;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.ControlPlane;

/// <summary>Unmodified AWS clients take the service for Lambda, and the functions really run.</summary>
public sealed class ClientTests : IAsyncLifetime
{
    private const string Code = "exports.handler = async (event) => ({ event, greeting: process.env.GREETING });";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lambdaiac-clients-");
    private LocalService? _service;

    private string Endpoint => _service?.Endpoint?.GetLeftPart(UriPartial.Authority) ?? throw new InvalidOperationException("The service does not listen.");

    private string Zip => Path.Combine(_folder.FullName, "function.zip");

    public async Task InitializeAsync()
    {
        await File.WriteAllBytesAsync(Zip, TestZip.Of(("index.js", Code)));
        var settings = new ServiceSettings { SettleTime = TimeSpan.FromMilliseconds(200) };
        _service = await LocalService.StartAsync(
            new LocalServiceOptions { StateDirectory = Path.Combine(_folder.FullName, "state"), Port = 0, Settings = settings },
            CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _service!.DisposeAsync();
        Storage.ReadOnlyTree.Delete(_folder.FullName);
    }

    [RequiresToolFact("aws", "node")]
    public async Task The_aws_command_line_creates_invokes_publishes_and_deletes_a_function()
    {
        var created = await AwsAsync("create-function", "--function-name", "cli", "--runtime", "nodejs22.x", "--handler", "index.handler",
            "--role", ServiceBench.Role, "--zip-file", $"fileb://{Zip}", "--environment", "Variables={GREETING=hello}");
        Assert.Equal("Pending", Text(created, "State"));
        await AwsAsync("wait", "function-active-v2", "--function-name", "cli");
        Assert.Equal("Active", Text(await AwsAsync("get-function", "--function-name", "cli"), "Configuration", "State"));

        var answer = Path.Combine(_folder.FullName, "answer.json");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "event.json"), "{\"sku\":\"A-1\"}");
        var invoked = await AwsAsync("invoke", "--function-name", "cli", "--payload", "fileb://event.json", answer);
        Assert.Equal("$LATEST", Text(invoked, "ExecutedVersion"));
        Assert.Equal("""{"event":{"sku":"A-1"},"greeting":"hello"}""", await File.ReadAllTextAsync(answer));

        Assert.Equal("1", Text(await AwsAsync("publish-version", "--function-name", "cli"), "Version"));
        Assert.EndsWith(":cli:live", Text(await AwsAsync("create-alias", "--function-name", "cli", "--name", "live", "--function-version", "1"), "AliasArn"), StringComparison.Ordinal);
        Assert.Equal("1", Text(await AwsAsync("invoke", "--function-name", "cli:live", answer), "ExecutedVersion"));
        Assert.Equal("cli", Text((await AwsAsync("list-functions"))["Functions"]!.AsArray().Single()!, "FunctionName"));

        Assert.Equal("InProgress", Text(await AwsAsync("update-function-code", "--function-name", "cli", "--zip-file", $"fileb://{Zip}"), "LastUpdateStatus"));
        await AwsAsync("wait", "function-updated-v2", "--function-name", "cli");
        await AwsAsync("delete-function", "--function-name", "cli");
        Assert.Empty((await AwsAsync("list-functions"))["Functions"]!.AsArray());
    }

    [RequiresToolFact("python3", "node")]
    public async Task Boto3_lives_the_life_of_a_function_waiters_and_paginators_included()
    {
        var run = await ToolRun.StartAsync("python3", _folder.FullName, Script("lifecycle.py"), Endpoint, Zip);

        Assert.Equal("done", run.Succeeded().Trim());
    }

    [RequiresToolFact("npm", "node")]
    public async Task The_sdk_for_javascript_lives_the_life_of_a_function_waiters_and_paginators_included()
    {
        var project = Directory.CreateDirectory(Path.Combine(_folder.FullName, "javascript")).FullName;
        foreach (var file in new[] { "package.json", "package-lock.json", "lifecycle.mjs" })
        {
            File.Copy(Script(file), Path.Combine(project, file));
        }

        (await ToolRun.StartAsync("npm", project, "ci", "--no-audit", "--no-fund")).Succeeded();
        var run = await ToolRun.StartAsync("node", project, "lifecycle.mjs", Endpoint, Zip);

        Assert.Equal("done", run.Succeeded().Trim());
    }

    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Clients", name);

    private static string Text(JsonNode document, params string[] path) => path.Aggregate((JsonNode?)document, static (node, name) => node?[name])?.GetValue<string>() ?? "";

    private async Task<JsonNode> AwsAsync(params string[] arguments)
    {
        var run = await ToolRun.StartAsync("aws", _folder.FullName, ["lambda", .. arguments, "--endpoint-url", Endpoint, "--output", "json"]);
        return JsonNode.Parse(run.Succeeded() is { Length: > 0 } output ? output : "{}")!;
    }
}
