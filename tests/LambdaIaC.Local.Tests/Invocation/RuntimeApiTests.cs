using System.Text.Json.Nodes;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.RuntimeApi;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>The Runtime API as a custom runtime finds it: in order, out of order and with nonsense.</summary>
public sealed class RuntimeApiTests
{
    /// <summary>A client that tells status and body of each call; each script below goes on from here.</summary>
    private const string Client = """
        #!/usr/bin/env python3
        import http.client, json, os, socket, sys, time
        ADDRESS = os.environ["AWS_LAMBDA_RUNTIME_API"]
        ROOT = "/2018-06-01/runtime/"
        def call(method, path, body=None, headers={}):
            connection = http.client.HTTPConnection(ADDRESS)
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return answer.status, answer.read().decode(), answer.headers
        def next_event():
            status, body, headers = call("GET", ROOT + "invocation/next")
            return headers["Lambda-Runtime-Aws-Request-Id"], json.loads(body), headers
        def post(id, what, body, headers={}):
            return call("POST", ROOT + "invocation/" + id + "/" + what, body, headers)
        def outcome(answer):
            try:
                return [answer[0], json.loads(answer[1])]
            except ValueError:
                return [answer[0], answer[1]]
        """;

    [RequiresToolFact("python3")]
    public async Task Calls_out_of_order_are_refused_and_do_no_harm()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            seen = []
            seen.append(outcome(post("no-id", "response", "1")))
            id, event, _ = next_event()
            seen.append(outcome(post("wrong-id", "response", "1")))
            seen.append(outcome(post("wrong-id", "error", "{}")))
            seen.append([next_event()[0] == id, "same event"])
            seen.append(outcome(call("POST", ROOT + "init/error", "{}")))
            seen.append(outcome(post(id, "response", '"first"')))
            seen.append(outcome(post(id, "response", '"second"')))
            seen.append(outcome(post(id, "error", "{}")))
            id, event, _ = next_event()
            post(id, "response", json.dumps(seen))
            next_event()
            """);

        var first = await bench.AnswerAsync(function);
        var seen = (await bench.AnswerAsync(function))!.AsArray();

        Assert.Equal("first", (string?)first);
        Refused(seen[0]!, 400, "InvalidRequestID");
        Refused(seen[1]!, 400, "InvalidRequestID");
        Refused(seen[2]!, 400, "InvalidRequestID");
        Assert.True((bool)seen[3]![0]!);
        Refused(seen[4]!, 403, "InvalidStateTransition", "State transition from Running to InitError failed for runtime. Error: State transition is not allowed");
        Assert.Equal("""[202,{"status":"OK"}]""", seen[5]!.ToJsonString());
        Refused(seen[6]!, 403, "InvalidStateTransition", "State transition from RuntimeResponseSentState to InvocationResponse failed for runtime. Error: State transition is not allowed");
        Refused(seen[7]!, 403, "InvalidStateTransition", "State transition from RuntimeResponseSentState to InvocationErrorResponse failed for runtime. Error: State transition is not allowed");
    }

    [RequiresToolFact("python3")]
    public async Task The_event_has_the_headers_of_Lambda_and_none_that_is_empty()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            id, event, headers = next_event()
            post(id, "response", json.dumps({key.lower(): value for key, value in headers.items()}))
            next_event()
            """);
        var request = FunctionBench.Request(function, "{}", "id-1");

        var before = DateTimeOffset.UtcNow;
        var headers = JsonNode.Parse((await bench.Invoker.InvokeAsync(request, CancellationToken.None)).Payload.Span)!.AsObject();

        Assert.Equal("id-1", (string?)headers["lambda-runtime-aws-request-id"]);
        Assert.Equal(request.InvokedFunctionArn, (string?)headers["lambda-runtime-invoked-function-arn"]);
        Assert.Matches("^Root=1-[0-9a-f]{8}-[0-9a-f]{24};Parent=[0-9a-f]{16};Sampled=0$", (string?)headers["lambda-runtime-trace-id"]);
        Assert.InRange(long.Parse((string)headers["lambda-runtime-deadline-ms"]!), before.AddSeconds(10).ToUnixTimeMilliseconds(), before.AddSeconds(25).ToUnixTimeMilliseconds());
        Assert.Equal("application/json", (string?)headers["content-type"]);
        Assert.False(headers.ContainsKey("lambda-runtime-client-context"));
        Assert.False(headers.ContainsKey("server"));
    }

    [RequiresToolFact("python3")]
    public async Task Other_paths_of_the_API_answer_as_AWS_emulator_does()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            id, event, _ = next_event()
            seen = [outcome(call("GET", "/2018-06-01/ping")), outcome(call("GET", "/nothing")),
                    outcome(call("PUT", "/2022-07-01/telemetry", "{}")), outcome(call("PUT", "/2020-08-15/logs", "{}"))]
            post(id, "response", json.dumps(seen))
            next_event()
            """);

        var seen = (await bench.AnswerAsync(function))!.AsArray();

        Assert.Equal("""[200,"pong"]""", seen[0]!.ToJsonString());
        Assert.Equal(404, (int)seen[1]![0]!);
        Refused(seen[2]!, 202, "Telemetry.NotSupported");
        Refused(seen[3]!, 202, "Logs.NotSupported");
    }

    [RequiresToolFact("python3")]
    public async Task An_unknown_response_mode_fails_the_caller_and_the_runtime()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            id, event, _ = next_event()
            refused = outcome(post(id, "response", "1", {"Lambda-Runtime-Function-Response-Mode": "sideways"}))
            id, event, _ = next_event()
            post(id, "response", json.dumps(refused))
            next_event()
            """);

        Assert.Equal("Runtime.InvalidResponseModeHeader", (string?)(await bench.ErrorAsync(function))["errorType"]);
        Refused((await bench.AnswerAsync(function))!, 400, "InvalidFunctionResponseMode");
    }

    [RequiresToolFact("python3")]
    public async Task A_streamed_response_is_collected_and_its_trailing_error_counts()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            import base64
            def stream(id, chunks, trailers):
                host, port = ADDRESS.split(":")
                s = socket.create_connection((host, int(port)))
                s.sendall(("POST " + ROOT + "invocation/" + id + "/response HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
                           "Lambda-Runtime-Function-Response-Mode: streaming\r\n\r\n").encode())
                for chunk in chunks:
                    s.sendall(b"%x\r\n%s\r\n" % (len(chunk), chunk))
                s.sendall(b"0\r\n" + trailers + b"\r\n")
                s.recv(4096)
            id, event, _ = next_event()
            stream(id, [b'"one ', b'two"'], b"")
            id, event, _ = next_event()
            document = base64.b64encode(b'{"errorType":"Mine","errorMessage":"in the middle"}')
            stream(id, [b'"one '], b"Lambda-Runtime-Function-Error-Type: Function.Mine\r\nLambda-Runtime-Function-Error-Body: " + document + b"\r\n")
            next_event()
            """);

        Assert.Equal("one two", (string?)await bench.AnswerAsync(function));
        Assert.Equal("in the middle", (string?)(await bench.ErrorAsync(function))["errorMessage"]);
    }

    [RequiresToolFact("python3")]
    public async Task A_response_that_breaks_off_fails_the_invocation()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            id, event, _ = next_event()
            host, port = ADDRESS.split(":")
            s = socket.create_connection((host, int(port)))
            s.sendall(("POST " + ROOT + "invocation/" + id + "/response HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n\"half").encode())
            s.close()
            next_event()
            """);

        Assert.Equal("Runtime.TruncatedResponse", (string?)(await bench.ErrorAsync(function))["errorType"]);
    }

    [RequiresToolFact("python3")]
    public async Task A_runtime_that_hangs_up_and_asks_again_gets_the_event()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            host, port = ADDRESS.split(":")
            for _ in range(3):
                s = socket.create_connection((host, int(port)))
                s.sendall(("GET " + ROOT + "invocation/next HTTP/1.1\r\nHost: x\r\n\r\n").encode())
                time.sleep(0.05)
                s.close()
            id, event, _ = next_event()
            post(id, "response", json.dumps(event))
            next_event()
            """);
        var warm = bench.AnswerAsync(function, "7");

        Assert.Equal(7, (int?)await warm);
    }

    [RequiresToolFact("python3")]
    public async Task A_runtime_that_ends_between_two_events_is_started_again_for_the_next()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            id, event, _ = next_event()
            post(id, "response", json.dumps(os.getpid()))
            """);

        var processes = new HashSet<int>();
        for (var i = 0; i < 5; i++)
        {
            processes.Add((int)(await bench.AnswerAsync(function))!);
        }

        Assert.Equal(5, processes.Count);
        Assert.Single((await bench.LogAsync(function)).Select(stored => stored.Stream).Distinct());
    }

    [RequiresToolFact("python3")]
    public async Task Work_after_the_response_is_part_of_the_duration()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            while True:
                id, event, _ = next_event()
                post(id, "response", "1")
                time.sleep(0.4)
                print("worked on", id, flush=True)
            """);

        await bench.InvokeAsync(function, requestId: "id-1");
        var second = await bench.InvokeAsync(function, requestId: "id-2", tailLog: true);

        Assert.True(second.Report.Duration >= TimeSpan.FromMilliseconds(400), second.Report.Duration.ToString());
        Assert.Contains("worked on id-1\nEND RequestId: id-1\n", await bench.LogTextAsync(function), StringComparison.Ordinal);
        Assert.Contains("worked on id-2\nEND RequestId: id-2\n", second.LogTail, StringComparison.Ordinal);
    }

    [RequiresToolFact("python3")]
    public async Task Work_after_the_response_is_under_the_timeout()
    {
        await using var bench = new FunctionBench();
        var function = Custom(bench, """
            id, event, _ = next_event()
            post(id, "response", json.dumps(os.getpid()))
            time.sleep(60)
            """) with { Timeout = TimeSpan.FromSeconds(1) };

        var first = (int?)await bench.AnswerAsync(function);
        var second = (int?)await bench.AnswerAsync(function);

        Assert.NotEqual(first, second);
        Assert.Contains("Status: timeout", await bench.LogTextAsync(function), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Runtime.ImportModuleError", "Runtime.ImportModuleError")]
    [InlineData("Function.MyError", "Function.MyError")]
    [InlineData("Unhandled Runtime.Panic here", "Unhandled Runtime.Panic here")]
    [InlineData("Function.myError", "Function.Unknown")]
    [InlineData("Function.", "Function.Unknown")]
    [InlineData("Runtime.lower", "Runtime.Unknown")]
    [InlineData("MyError", "Runtime.Unknown")]
    [InlineData("", "Runtime.Unknown")]
    public void Error_types_are_accepted_or_replaced(string header, string expected) => Assert.Equal(expected, FunctionErrorType.Normalize(header));

    private static FunctionVersion Custom(FunctionBench bench, string script) => bench.Function("provided.al2023", "custom", "bootstrap", $"{Client}\n{script}\n");

    private static void Refused(JsonNode outcome, int status, string errorType, string? message = null)
    {
        Assert.Equal(status, (int)outcome[0]!);
        Assert.Equal(errorType, (string?)outcome[1]!["errorType"]);
        if (message is not null)
        {
            Assert.Equal(message, (string?)outcome[1]!["errorMessage"]);
        }
    }
}
