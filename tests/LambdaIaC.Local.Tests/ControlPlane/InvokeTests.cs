using System.Text;
using LambdaIaC.Local.Invocation;

namespace LambdaIaC.Local.Tests.ControlPlane;

public sealed class InvokeTests : IAsyncLifetime
{
    private const string Invocations = "/2015-03-31/functions/fn/invocations";
    private ServiceBench? _bench;

    private ServiceBench Bench => _bench ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync()
    {
        _bench = await ServiceBench.StartAsync();
        (await Bench.CreateFunctionAsync("fn")).Expect(201);
        (await Bench.PostAsync("/2015-03-31/functions/fn/versions", new { })).Expect(201);
    }

    public async Task DisposeAsync() => await Bench.DisposeAsync();

    [Theory]
    [InlineData("fn")]
    [InlineData("function:fn")]
    [InlineData("000000000000:function:fn")]
    [InlineData("us-east-1:000000000000:function:fn")]
    [InlineData("arn:aws:lambda:us-east-1:000000000000:function:fn")]
    public async Task A_function_answers_to_its_name_and_to_every_part_of_its_arn(string name)
    {
        foreach (var (qualifier, version) in new[] { ("", "$LATEST"), (":$LATEST", "$LATEST"), (":1", "1") })
        {
            var reply = (await Bench.PostAsync($"/2015-03-31/functions/{Uri.EscapeDataString(name + qualifier)}/invocations", new { a = 1 })).Expect(200);

            Assert.Equal(version, reply.Headers["X-Amz-Executed-Version"]);
            Assert.Equal("""{"a":1}""", reply.Text);
        }
    }

    [Fact]
    public async Task The_invoker_gets_the_version_the_arn_as_named_and_the_request_id_of_the_answer()
    {
        var reply = await Bench.SendAsync(HttpMethod.Post, $"{Invocations}?Qualifier=1", "[]"u8.ToArray(), headers: new Dictionary<string, string>
        {
            ["X-Amz-Client-Context"] = Convert.ToBase64String("""{"client":{"app":"x"}}"""u8),
            ["X-Amzn-Trace-Id"] = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=1",
        });

        var request = Bench.Invoker.Requests.Single();
        Assert.Equal(("1", "arn:aws:lambda:us-east-1:000000000000:function:fn:1"), (request.Target.Version, request.InvokedFunctionArn));
        Assert.Equal(reply.Headers["x-amzn-RequestId"], request.RequestId);
        Assert.Equal("""{"client":{"app":"x"}}""", request.ClientContext);
        Assert.StartsWith("Root=1-5bef4de7", request.TraceId, StringComparison.Ordinal);
        Assert.Equal(request.TraceId, reply.Headers["X-Amzn-Trace-Id"]);
        Assert.Matches("^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$", (await Bench.PostAsync(Invocations, new { })).Headers["X-Amzn-Trace-Id"]);
        Assert.False(request.TailLog);
        Assert.True(File.Exists(Path.Combine(request.Target.CodeDirectory, "index.js")));
    }

    [Fact]
    public async Task The_target_is_made_once_and_again_after_a_change()
    {
        async Task<FunctionVersion> TargetAsync()
        {
            await Bench.PostAsync(Invocations, new { });
            return Bench.Invoker.Requests.Last().Target;
        }

        var first = await TargetAsync();
        Assert.Same(first, await TargetAsync());

        await Bench.PostAsync("/2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Afn", new { Tags = new { a = "b" } });
        Assert.Equal(first.Revision, (await TargetAsync()).Revision);

        await Bench.PutAsync("/2015-03-31/functions/fn/configuration", new { Timeout = 7 });
        var changed = await TargetAsync();
        Assert.Equal(TimeSpan.FromSeconds(7), changed.Timeout);
        Assert.NotEqual(first.Revision, changed.Revision);
    }

    [Fact]
    public async Task A_failing_function_is_a_success_of_http_with_a_header()
    {
        var reply = (await Bench.SendAsync(HttpMethod.Post, Invocations, "\"fail\""u8.ToArray())).Expect(200);

        Assert.Equal("Unhandled", reply.Headers["X-Amz-Function-Error"]);
    }

    [Fact]
    public async Task The_tail_of_the_log_comes_only_when_it_is_asked_for()
    {
        var with = await Bench.SendAsync(HttpMethod.Post, Invocations, "{}"u8.ToArray(), headers: new Dictionary<string, string> { ["X-Amz-Log-Type"] = "Tail" });
        var without = await Bench.PostAsync(Invocations, new { });

        Assert.Equal("the end of the log\n", Encoding.UTF8.GetString(Convert.FromBase64String(with.Headers["X-Amz-Log-Result"])));
        Assert.False(without.Headers.ContainsKey("X-Amz-Log-Result"));
    }

    [Fact]
    public async Task An_event_is_taken_at_once_and_run_behind_the_answer()
    {
        var reply = await SendTypedAsync("Event", "{\"n\":1}"u8.ToArray());

        Assert.Equal((202, ""), (reply.Status, reply.Text));
        Assert.False(reply.Headers.ContainsKey("X-Amz-Executed-Version"));
        await Bench.Service.DisposeAsync();
        Assert.Equal("{\"n\":1}", Encoding.UTF8.GetString(Assert.Single(Bench.Invoker.Requests).Payload.Span));
    }

    [Fact]
    public async Task A_dry_run_runs_nothing()
    {
        Assert.Equal(204, (await SendTypedAsync("DryRun", "{}"u8.ToArray())).Status);
        Assert.Empty(Bench.Invoker.Requests);
    }

    [Fact]
    public async Task Nothing_is_delivered_as_an_empty_object()
    {
        (await Bench.SendAsync(HttpMethod.Post, Invocations)).Expect(200);

        Assert.Equal("{}", Encoding.UTF8.GetString(Assert.Single(Bench.Invoker.Requests).Payload.Span));
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("{'a':1}")]
    [InlineData("hello")]
    [InlineData("{} {}")]
    [InlineData("<html/>")]
    public async Task What_is_not_json_is_refused(string payload) => (await Bench.SendAsync(HttpMethod.Post, Invocations, Encoding.UTF8.GetBytes(payload)))
        .ExpectError(400, "InvalidRequestContentException");

    [Theory]
    [InlineData("null")]
    [InlineData(" 1 ")]
    [InlineData("\"\\ud83d\\ude00\"")]
    [InlineData("[{\"ä\":\"€\"}]")]
    public async Task Any_json_is_delivered_as_it_came(string payload) =>
        Assert.Equal(payload, (await Bench.SendAsync(HttpMethod.Post, Invocations, Encoding.UTF8.GetBytes(payload))).Expect(200).Text);

    [Fact]
    public async Task A_request_of_6_mib_is_the_largest_one()
    {
        Assert.Equal(200, (await Bench.SendAsync(HttpMethod.Post, Invocations, Text(6_291_456))).Status);

        (await Bench.SendAsync(HttpMethod.Post, Invocations, Text(6_291_457))).ExpectError(
            413, "RequestEntityTooLargeException", "Request must be smaller than 6291456 bytes for the InvokeFunction operation");
        Assert.Single(Bench.Invoker.Requests);
    }

    [Fact]
    public async Task An_event_of_1_mib_is_the_largest_one()
    {
        Assert.Equal(202, (await SendTypedAsync("Event", Text(1_048_576))).Status);

        (await SendTypedAsync("Event", Text(1_048_577))).ExpectError(
            413, "RequestEntityTooLargeException", "1048577 byte payload is too large for the Event invocation type (limit 1048576 bytes)");
    }

    [Fact]
    public async Task A_client_context_of_3583_bytes_of_base64_is_the_largest_one()
    {
        Task<Reply> SendAsync(string context) => Bench.SendAsync(HttpMethod.Post, Invocations, "{}"u8.ToArray(), headers: new Dictionary<string, string> { ["X-Amz-Client-Context"] = context });
        var largest = Convert.ToBase64String(Text(2685));

        Assert.Equal(3580, largest.Length);
        Assert.Equal(200, (await SendAsync(largest)).Status);
        (await SendAsync(Convert.ToBase64String(Text(2688)))).ExpectError(400, "InvalidRequestContentException");
        (await SendAsync("not base64")).ExpectError(400, "InvalidRequestContentException");
    }

    [Fact]
    public async Task A_reserved_concurrency_of_zero_throttles()
    {
        await Bench.PutAsync("/2017-10-31/functions/fn/concurrency", new { ReservedConcurrentExecutions = 0 });

        var reply = await Bench.PostAsync(Invocations, new { });

        reply.ExpectError(429, "TooManyRequestsException", "Rate Exceeded.");
        Assert.Equal("ReservedFunctionConcurrentInvocationLimitExceeded", reply["Reason"]);
    }

    private static byte[] Text(int size)
    {
        var text = new byte[size];
        Array.Fill(text, (byte)'x');
        text[0] = text[^1] = (byte)'"';
        return text;
    }

    private Task<Reply> SendTypedAsync(string type, byte[] payload) =>
        Bench.SendAsync(HttpMethod.Post, Invocations, payload, headers: new Dictionary<string, string> { ["X-Amz-Invocation-Type"] = type });
}
