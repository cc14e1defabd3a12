using System.Text.Json.Nodes;
using LambdaIaC.Local.Tests.Invocation;

namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>The bootstrap of Python functions.</summary>
public sealed class PythonTests
{
    public static TheoryData<string, string, string> Handlers => new()
    {
        { "app.handler", "app.py", "def handler(event, context):\n    return 'answer'\n" },
        { "pkg/mod.fn", "pkg/mod.py", "def fn(event, context):\n    return 'answer'\n" },
        { "pkg.mod.fn", "pkg/mod.py", "def fn(event, context):\n    return 'answer'\n" },
        { "runtime_api.handler", "runtime_api.py", "def handler(event, context):\n    return 'answer'\n" },
        { "bootstrap.handler", "bootstrap.py", "class Handler:\n    def __call__(self, event, context):\n        return 'answer'\nhandler = Handler()\n" },
    };

    public static TheoryData<string, string, string, string> Failures => new()
    {
        { "app.handler", "def handler(event, context):\n    raise ValueError('bad ü')\n", "ValueError", "bad ü" },
        { "app.handler", "def handler(event, context):\n    return {1, 2}\n", "Runtime.MarshalError", "Unable to marshal response: Object of type set is not JSON serializable" },
        { "app.missing", "x = 1\n", "Runtime.HandlerNotFound", "Handler 'missing' missing on module 'app'" },
        { "other.handler", "x = 1\n", "Runtime.ImportModuleError", "Unable to import module 'other': No module named 'other'" },
        { "app.handler", "import not_there\n", "Runtime.ImportModuleError", "Unable to import module 'app': No module named 'not_there'" },
        { "app.handler", "raise KeyError('at start')\n", "KeyError", "'at start'" },
        { "sys.handler", "x = 1\n", "Runtime.BuiltInModuleConflict", "Cannot use built-in module sys as a handler module" },
        { "handler", "x = 1\n", "Runtime.MalformedHandlerName", "Bad handler 'handler': not enough values to unpack (expected 2, got 1)" },
    };

    [RequiresToolTheory("python3")]
    [MemberData(nameof(Handlers))]
    public async Task Every_kind_of_handler_answers(string handler, string file, string code)
    {
        await using var bench = new FunctionBench();

        Assert.Equal("answer", (string?)await bench.AnswerAsync(bench.Function("python3.11", handler, file, code)));
    }

    [RequiresToolTheory("python3")]
    [MemberData(nameof(Failures))]
    public async Task Every_kind_of_failure_has_its_document(string handler, string code, string type, string message)
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(bench.Function("python3.11", handler, "app.py", code), requestId: "id-1");

        Assert.Equal(type, (string?)error["errorType"]);
        Assert.Equal(message, (string?)error["errorMessage"]);
        Assert.Equal(["errorMessage", "errorType", "requestId", "stackTrace"], error.AsObject().Select(pair => pair.Key));
    }

    [RequiresToolFact("python3")]
    public async Task The_request_id_is_in_the_document_of_a_handler_and_empty_in_that_of_an_import()
    {
        await using var bench = new FunctionBench();

        var handler = await bench.ErrorAsync(bench.Function("python3.11", "app.handler", "app.py", "def handler(event, context):\n    raise ValueError('x')\n"), requestId: "id-1");
        var import = await bench.ErrorAsync(bench.Function("python3.11", "app.handler", "app.py", "import not_there\n"), requestId: "id-2");

        Assert.Equal("id-1", (string?)handler["requestId"]);
        Assert.Equal("", (string?)import["requestId"]);
    }

    [RequiresToolFact("python3")]
    public async Task The_stack_trace_is_the_functions_alone_and_one_event_in_the_log()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", "def handler(event, context):\n    inner()\n\ndef inner():\n    raise ValueError('bad')\n");

        var result = await bench.InvokeAsync(function, tailLog: true);

        var trace = JsonNode.Parse(result.Payload.Span)!["stackTrace"]!.AsArray();
        Assert.Equal(2, trace.Count);
        Assert.Equal($"  File \"{function.CodeDirectory}/app.py\", line 2, in handler\n    inner()\n", (string?)trace[0]);
        var logged = Assert.Single(await bench.LogAsync(function), stored => stored.Event.Message.StartsWith("[ERROR]", StringComparison.Ordinal));
        Assert.StartsWith("[ERROR] ValueError: bad\nTraceback (most recent call last):\n\u00a0\u00a0File \"", logged.Event.Message);
        Assert.Contains("\n\u00a0\u00a0\u00a0\u00a0raise ValueError('bad')", logged.Event.Message, StringComparison.Ordinal);
    }

    [RequiresToolFact("python3")]
    public async Task The_context_has_all_members()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", """
            def handler(event, c):
                return {"id": c.aws_request_id, "arn": c.invoked_function_arn, "name": c.function_name, "version": c.function_version,
                        "memory": c.memory_limit_in_mb, "group": c.log_group_name, "stream": c.log_stream_name,
                        "remaining": c.get_remaining_time_in_millis(), "custom": c.client_context.custom, "identity": c.identity.cognito_identity_id}
            """, timeout: 5);
        var request = FunctionBench.Request(function, "{}", "id-1") with { ClientContext = """{"custom":{"größe":1}}""" };

        var result = await bench.Invoker.InvokeAsync(request, CancellationToken.None);

        var context = JsonNode.Parse(result.Payload.Span)!;
        Assert.Equal("id-1", (string?)context["id"]);
        Assert.Equal(request.InvokedFunctionArn, (string?)context["arn"]);
        Assert.Equal(function.FunctionName, (string?)context["name"]);
        Assert.Equal("$LATEST", (string?)context["version"]);
        Assert.Equal("128", (string?)context["memory"]);
        Assert.Equal(function.LogGroup, (string?)context["group"]);
        Assert.Equal(result.Report.LogStream, (string?)context["stream"]);
        Assert.InRange((int)context["remaining"]!, 3000, 5000);
        Assert.Equal(1, (int)context["custom"]!["größe"]!);
        Assert.Null(context["identity"]);
    }

    [RequiresToolFact("python3")]
    public async Task Logging_and_printing_keep_their_order()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", """
            import logging
            logging.getLogger().setLevel(logging.INFO)
            def handler(event, context):
                print("printed", end="")
                logging.info("logged\nin two lines")
                print("printed again")
            """);

        await bench.InvokeAsync(function, requestId: "id-1", tailLog: true);

        var messages = (await bench.LogAsync(function)).Select(stored => stored.Event.Message).ToList();
        var start = messages.FindIndex(message => message.StartsWith("START", StringComparison.Ordinal));
        Assert.Equal("printed\n", messages[start + 1]);
        Assert.Matches(@"^\[INFO\]\t\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\tid-1\tlogged\nin two lines\n$", messages[start + 2]);
        Assert.Equal("printed again\n", messages[start + 3]);
    }

    [RequiresToolFact("python3")]
    public async Task JSON_logging_makes_objects_and_obeys_the_level()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", """
            import logging
            log = logging.getLogger("mine")
            def handler(event, context):
                log.info("hidden")
                try:
                    1 / 0
                except ZeroDivisionError:
                    log.exception("it failed", extra={"order": 7})
            """) with { LogFormat = "JSON", ApplicationLogLevel = "WARN", SystemLogLevel = "WARN" };

        await bench.InvokeAsync(function, requestId: "id-1", tailLog: true);

        var entry = JsonNode.Parse(Assert.Single(await bench.LogAsync(function)).Event.Message)!;
        Assert.Equal("ERROR", (string?)entry["level"]);
        Assert.Equal("it failed", (string?)entry["message"]);
        Assert.Equal("mine", (string?)entry["logger"]);
        Assert.Equal("id-1", (string?)entry["requestId"]);
        Assert.Equal("ZeroDivisionError", (string?)entry["errorType"]);
        Assert.Equal(7, (int)entry["order"]!);
    }

    [RequiresToolFact("python3")]
    public async Task Module_state_is_kept_and_decimals_become_numbers()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", """
            from decimal import Decimal
            count = 0
            def handler(event, context):
                global count
                count += 1
                return [count, Decimal("1.5"), Decimal("2")]
            """);

        Assert.Equal("[1, 1.5, 2]", FunctionBench.Text(await bench.InvokeAsync(function)));
        Assert.Equal("[2, 1.5, 2]", FunctionBench.Text(await bench.InvokeAsync(function)));
    }
}
