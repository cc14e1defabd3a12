using System.Text;
using LambdaIaC.Engine.Providers;
using LambdaIaC.Local.Hosting;
using LambdaIaC.Local.Logs;
using LambdaIaC.Local.Storage;
using LambdaIaC.Local.Tests.ControlPlane;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Local.Tests.Hosting;

/// <summary>A tool gets the same answers whether the service runs elsewhere or in its own process.</summary>
public sealed class ConnectionTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdaiac-connection-").FullName;
    private readonly EchoInvoker _invoker = new();

    public static TheoryData<bool> Kinds => [true, false];

    private LocalServiceOptions Options => new() { StateDirectory = _folder, Command = "up", CreateInvoker = (_, _) => _invoker };

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        ReadOnlyTree.Delete(_folder);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Without_an_owner_the_service_is_hosted_here_and_gone_afterwards()
    {
        await using (var connection = await LocalConnection.OpenAsync(Options, CancellationToken.None))
        {
            Assert.IsType<HostedConnection>(connection);
            Assert.Null(connection.Endpoint);
        }

        Assert.False(File.Exists(ServiceLock.FileIn(_folder)));
    }

    [Fact]
    public async Task With_an_owner_that_listens_the_connection_leads_to_it()
    {
        await using var owner = await LocalService.StartAsync(Options with { Port = 0, Command = "serve" }, CancellationToken.None);

        await using var connection = await LocalConnection.OpenAsync(Options, CancellationToken.None);

        Assert.IsType<RemoteConnection>(connection);
        Assert.Equal(owner.Endpoint, connection.Endpoint);
    }

    [Fact]
    public async Task An_owner_that_does_not_listen_is_named()
    {
        await using var owner = await LocalService.StartAsync(Options with { Command = "destroy" }, CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<StateDirectoryInUseException>(() => LocalConnection.OpenAsync(Options, CancellationToken.None));

        Assert.Contains("is in use by 'destroy' (pid ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Resources_are_made_read_changed_and_removed(bool isRemote)
    {
        await using var owner = isRemote ? await LocalService.StartAsync(Options with { Port = 0 }, CancellationToken.None) : null;
        await using var connection = await LocalConnection.OpenAsync(Options, CancellationToken.None);
        var zip = Path.Combine(_folder, "code-of-a-stack.zip");
        await File.WriteAllBytesAsync(zip, TestZip.Small);
        var inputs = new MapValue(
        [
            KeyValuePair.Create<string, Value>("Code", new AssetValue("folder", "src") { Sha256 = TestZip.SmallSha256, Size = TestZip.Small.Length, UnzippedSize = 1 }),
            KeyValuePair.Create("Handler", Value.Of("index.handler")),
            KeyValuePair.Create("Role", Value.Of(ServiceBench.Role)),
            KeyValuePair.Create("Runtime", Value.Of("nodejs22.x")),
        ]);
        var assets = new Dictionary<string, string> { [TestZip.SmallSha256] = zip };

        var made = await connection.Provider.CreateAsync(new CreateRequest("Function", "PlaceOrder", "orders", inputs, "token") { AssetFiles = assets }, CancellationToken.None);
        Assert.Equal(("orders-PlaceOrder", inputs), (made.Id, made.Inputs));
        Assert.Equal(Value.Of("arn:aws:lambda:us-east-1:000000000000:function:orders-PlaceOrder"), made.Outputs["Arn"]);
        Assert.Equal(made, await connection.Provider.ReadAsync(new ReadRequest("Function", made.Id, inputs), CancellationToken.None));

        var changed = inputs.With("Timeout", Value.Of(9));
        var updated = await connection.Provider.UpdateAsync(new UpdateRequest("Function", "PlaceOrder", made, changed) { AssetFiles = assets }, CancellationToken.None);
        Assert.Equal(changed, updated.Inputs);

        var findings = await connection.Provider.CheckAsync(new CheckRequest("Function", "PlaceOrder", inputs.With("Timeout", Value.Of(901)), true), CancellationToken.None);
        Assert.Contains(findings, static finding => finding.Rule.Id == "LIAC1001");

        await connection.Provider.DeleteAsync(new DeleteRequest("Function", made.Id, inputs), CancellationToken.None);
        Assert.Null(await connection.Provider.ReadAsync(new ReadRequest("Function", made.Id, inputs), CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_refusal_carries_the_code_and_the_text_of_the_service(bool isRemote)
    {
        await using var owner = isRemote ? await LocalService.StartAsync(Options with { Port = 0 }, CancellationToken.None) : null;
        await using var connection = await LocalConnection.OpenAsync(Options, CancellationToken.None);
        var inputs = new MapValue([KeyValuePair.Create("FunctionName", Value.Of("nope")), KeyValuePair.Create("Name", Value.Of("live")), KeyValuePair.Create("FunctionVersion", Value.Of("1"))]);

        var refusal = await Assert.ThrowsAsync<ProviderException>(() => connection.Provider.CreateAsync(new CreateRequest("Alias", "live", "orders", inputs, "token"), CancellationToken.None));

        Assert.Equal(("ResourceNotFoundException", "Function not found: arn:aws:lambda:us-east-1:000000000000:function:nope:1"), (refusal.Code, refusal.Message));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Functions_are_invoked_and_refusals_are_answers(bool isRemote)
    {
        await using (var bench = await ServiceBench.StartAsync(directory: _folder))
        {
            await bench.CreateFunctionAsync("fn");
            await bench.PostAsync("/2015-03-31/functions/fn/versions", new { });
        }

        await using var owner = isRemote ? await LocalService.StartAsync(Options with { Port = 0 }, CancellationToken.None) : null;
        await using var connection = await LocalConnection.OpenAsync(Options, CancellationToken.None);

        var answer = await connection.InvokeAsync(new InvokeCall("fn", "{\"n\":1}"u8.ToArray()) { Qualifier = "1", TailLog = true }, CancellationToken.None);
        Assert.Equal((200, "1", null, "the end of the log\n"), (answer.Status, answer.ExecutedVersion, answer.FunctionError, answer.LogTail));
        Assert.Equal("{\"n\":1}", Encoding.UTF8.GetString(answer.Payload.Span));

        Assert.Equal("Unhandled", (await connection.InvokeAsync(new InvokeCall("fn", "\"fail\""u8.ToArray()), CancellationToken.None)).FunctionError);
        Assert.Equal(202, (await connection.InvokeAsync(new InvokeCall("fn", "{}"u8.ToArray()) { InvocationType = "Event" }, CancellationToken.None)).Status);
        var refused = await connection.InvokeAsync(new InvokeCall("nope", default), CancellationToken.None);
        Assert.Equal((404, "ResourceNotFoundException"), (refused.Status, refused.ErrorCode));
        Assert.Equal("Function not found: arn:aws:lambda:us-east-1:000000000000:function:nope:$LATEST", refused.ErrorMessage);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Logs_are_read_and_followed(bool isRemote)
    {
        await using var owner = await LocalService.StartAsync(Options with { Port = isRemote ? 0 : null }, CancellationToken.None);
        await using LocalConnection connection = isRemote ? await LocalConnection.OpenAsync(Options, CancellationToken.None) : new HostedConnection(owner);
        await owner.Logs.AppendAsync("/aws/lambda/fn", "stream", new LogEvent(DateTimeOffset.UnixEpoch, "first\n"));

        Assert.Equal(["/aws/lambda/fn"], await connection.Logs.ListGroupsAsync(CancellationToken.None));
        Assert.Equal("first\n", Assert.Single(await connection.Logs.ReadAsync("/aws/lambda/fn", null, 0, 10, CancellationToken.None)).Event.Message);
        Assert.Empty(await connection.Logs.ReadAsync("/aws/lambda/fn", "another stream", 0, 10, CancellationToken.None));

        var followed = new List<string>();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var logEvent in connection.Logs.FollowAsync("/aws/lambda/fn", null, 0, enough.Token))
        {
            followed.Add(logEvent.Event.Message);
            if (followed.Count == 2)
            {
                break;
            }

            await owner.Logs.AppendAsync("/aws/lambda/fn", "stream", new LogEvent(DateTimeOffset.UnixEpoch, "second\n"));
        }

        Assert.Equal(["first\n", "second\n"], followed);
    }
}
