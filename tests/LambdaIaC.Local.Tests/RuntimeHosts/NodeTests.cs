using System.Text.Json.Nodes;
using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Tests.Invocation;

namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>The bootstrap of Node.js functions.</summary>
public sealed class NodeTests
{
    public static TheoryData<string, string, string> Handlers => new()
    {
        { "index.handler", "index.js", "exports.handler = async () => 'answer';" },
        { "index.handler", "index.mjs", "export const handler = async () => 'answer';" },
        { "index.handler", "index.cjs", "exports.handler = async () => 'answer';" },
        { "src/app.handler", "src/app.js", "exports.handler = async () => 'answer';" },
        { "src/deep/app.handler", "src/deep/app.mjs", "export async function handler() { return 'answer'; }" },
        { "index.api.get", "index.js", "exports.api = { get: async () => 'answer' };" },
        { "index.handler", "index.js", "exports.handler = (event, context, callback) => callback(null, 'answer');" },
        { "index.handler", "index.js", "exports.handler = (event, context, callback) => { setTimeout(() => callback(null, 'answer'), 20); };" },
        { "index.handler", "index.js", "exports.handler = (event, context) => { setTimeout(() => context.succeed('answer'), 20); };" },
        { "index.handler", "index.js", "exports.handler = (event, context) => context.done(null, 'answer');" },
        { "index.handler", "index.js", "exports.handler = () => ({ then: (done) => done('answer') });" },
        { "index.handler", "index.mjs", "const value = await Promise.resolve('answer'); export const handler = async () => value;" },
        { "index.handler", "index.mjs", "import { basename } from 'node:path'; import fs from 'fs'; export const handler = async () => basename('/x/answer');" },
    };

    public static TheoryData<string, string, string, string, string> Failures => new()
    {
        { "index.handler", "index.js", "exports.handler = async () => { throw new RangeError('too far'); };", "RangeError", "too far" },
        { "index.handler", "index.js", "exports.handler = () => { throw new Error('at once'); };", "Error", "at once" },
        { "index.handler", "index.js", "class MyError extends Error { constructor(m) { super(m); this.name = 'MyError'; } } exports.handler = async () => { throw new MyError('own'); };", "MyError", "own" },
        { "index.handler", "index.js", "exports.handler = (event, context, callback) => callback(new Error('called back'));", "Error", "called back" },
        { "index.handler", "index.js", "exports.handler = (event, context, callback) => callback('only text');", "string", "only text" },
        { "index.handler", "index.js", "exports.handler = async () => { throw 'only text'; };", "string", "only text" },
        { "index.handler", "index.js", "exports.handler = async () => { throw ''; };", "string", "" },
        { "index.handler", "index.js", "exports.handler = (event, context) => context.fail(new Error('failed'));", "Error", "failed" },
        { "index.handler", "index.js", "exports.handler = async () => 10n;", "Error", "Unable to stringify response body: Do not know how to serialize a BigInt" },
        { "index.missing", "index.js", "exports.handler = 1;", "Runtime.HandlerNotFound", "index.missing is undefined or not exported" },
        { "index.handler", "index.js", "exports.handler = 1;", "Runtime.HandlerNotFound", "index.handler is not a function" },
        { "handler", "index.js", "", "Runtime.MalformedHandlerName", "Bad handler" },
        { "../index.handler", "index.js", "", "Runtime.MalformedHandlerName", "'../index.handler' is not a valid handler name. Use absolute paths when specifying root directories in handler names." },
    };

    [RequiresToolTheory("node")]
    [MemberData(nameof(Handlers))]
    public async Task Every_kind_of_handler_answers(string handler, string file, string code)
    {
        await using var bench = new FunctionBench();

        Assert.Equal("answer", (string?)await bench.AnswerAsync(bench.Function("nodejs22.x", handler, file, code)));
    }

    [RequiresToolTheory("node")]
    [MemberData(nameof(Failures))]
    public async Task Every_kind_of_failure_has_its_document(string handler, string file, string code, string type, string message)
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(bench.Function("nodejs22.x", handler, file, code));

        Assert.Equal(type, (string?)error["errorType"]);
        Assert.Equal(message, (string?)error["errorMessage"]);
        Assert.Equal(["errorType", "errorMessage", "trace"], error.AsObject().Select(pair => pair.Key));
        Assert.IsType<JsonArray>(error["trace"]);
    }

    [RequiresToolFact("node")]
    public async Task A_missing_module_is_an_import_error()
    {
        await using var bench = new FunctionBench();

        var noFile = await bench.ErrorAsync(bench.Function("nodejs22.x", "other.handler", "index.js", ""));
        var noPackage = await bench.ErrorAsync(bench.Function("nodejs22.x", "index.handler", "index.js", "require('not-there');"));

        Assert.Equal("Runtime.ImportModuleError", (string?)noFile["errorType"]);
        Assert.Equal("Runtime.ImportModuleError", (string?)noPackage["errorType"]);
        Assert.StartsWith("Error: Cannot find module 'not-there'", (string?)noPackage["errorMessage"]);
    }

    [RequiresToolFact("node")]
    public async Task Bad_syntax_is_named()
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(bench.Function("nodejs22.x", "index.handler", "index.js", "exports.handler = ("));

        Assert.Equal("Runtime.UserCodeSyntaxError", (string?)error["errorType"]);
        Assert.StartsWith("SyntaxError: ", (string?)error["errorMessage"]);
    }

    [RequiresToolFact("node")]
    public async Task A_package_of_type_module_makes_js_files_modules()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "src/index.handler", new Dictionary<string, string>
        {
            ["package.json"] = """{"type":"module"}""",
            ["src/index.js"] = "import './other.js'; export const handler = async () => globalThis.loaded;",
            ["src/other.js"] = "globalThis.loaded = 'module';",
        });

        Assert.Equal("module", (string?)await bench.AnswerAsync(function));
    }

    [RequiresToolFact("node")]
    public async Task An_unhandled_rejection_fails_the_invocation_and_ends_the_process()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.js", """
            let count = 0;
            exports.handler = async (event) => {
              count++;
              if (event.fail) { Promise.reject(new Error('nobody listens')); await new Promise((done) => setTimeout(done, 5000)); }
              return count;
            };
            """);
        await bench.AnswerAsync(function);

        var error = await bench.ErrorAsync(function, """{"fail":true}""");

        Assert.Equal("Runtime.UnhandledPromiseRejection", (string?)error["errorType"]);
        Assert.Equal("Error: nobody listens", (string?)error["errorMessage"]);
        Assert.Equal(1, (int?)await bench.AnswerAsync(function));
    }

    [RequiresToolFact("node")]
    public async Task An_uncaught_exception_fails_the_invocation()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.js", "exports.handler = (e, c, callback) => { setTimeout(() => { throw new Error('later'); }, 10); };");

        Assert.Equal("later", (string?)(await bench.ErrorAsync(function))["errorMessage"]);
    }

    [RequiresToolFact("node")]
    public async Task A_callback_waits_for_the_event_loop_unless_told_not_to()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.js", """
            let done = 0;
            exports.handler = (event, context, callback) => {
              context.callbackWaitsForEmptyEventLoop = event.wait;
              setTimeout(() => { done++; }, 400);
              callback(null, done);
            };
            """);

        var waiting = await bench.InvokeAsync(function, """{"wait":true}""");
        var second = await bench.InvokeAsync(function, """{"wait":false}""");

        Assert.True(waiting.Report.Duration >= TimeSpan.FromMilliseconds(390), "It did not wait.");
        Assert.Equal("1", FunctionBench.Text(second));
        Assert.True(second.Report.Duration < TimeSpan.FromMilliseconds(390), "It waited.");
    }

    [RequiresToolFact("node")]
    public async Task A_handler_that_never_answers_gives_null_or_fails_when_it_is_async()
    {
        await using var bench = new FunctionBench();

        var silent = await bench.InvokeAsync(bench.Function("nodejs22.x", "index.handler", "index.js", "exports.handler = () => {};"));
        var pending = await bench.ErrorAsync(bench.Function("nodejs22.x", "index.handler", "index.js", "exports.handler = async () => new Promise(() => {});"));

        Assert.Equal("null", FunctionBench.Text(silent));
        Assert.Equal("Runtime.NodeJsExit", (string?)pending["errorType"]);
    }

    [RequiresToolFact("node")]
    public async Task The_context_has_all_members()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.js", """
            exports.handler = async (event, context) => ({ ...context, remaining: context.getRemainingTimeInMillis(), trace: process.env._X_AMZN_TRACE_ID });
            """, timeout: 5);
        var request = FunctionBench.Request(function, "{}", "id-1") with
        {
            ClientContext = "{\n \"custom\": {\"größe\": 1}, \"env\": {}}",
            TraceId = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1",
        };

        var result = await bench.Invoker.InvokeAsync(request, CancellationToken.None);

        var context = JsonNode.Parse(result.Payload.Span)!;
        Assert.Equal("id-1", (string?)context["awsRequestId"]);
        Assert.Equal(request.InvokedFunctionArn, (string?)context["invokedFunctionArn"]);
        Assert.Equal(function.FunctionName, (string?)context["functionName"]);
        Assert.Equal("$LATEST", (string?)context["functionVersion"]);
        Assert.Equal("128", (string?)context["memoryLimitInMB"]);
        Assert.Equal(function.LogGroup, (string?)context["logGroupName"]);
        Assert.Equal(result.Report.LogStream, (string?)context["logStreamName"]);
        Assert.True((bool)context["callbackWaitsForEmptyEventLoop"]!);
        Assert.Equal(1, (int)context["clientContext"]!["custom"]!["größe"]!);
        Assert.InRange((int)context["remaining"]!, 3000, 5000);
        Assert.Equal(request.TraceId, (string?)context["trace"]);
    }

    [RequiresToolFact("node")]
    public async Task A_streaming_handler_answers_a_plain_invocation_in_one_piece()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.mjs", """
            export const handler = awslambda.streamifyResponse(async (event, stream, context) => {
              stream.write('one ');
              await new Promise((done) => setTimeout(done, 20));
              stream.write('two');
              stream.end();
            });
            """);

        Assert.Equal("one two", FunctionBench.Text(await bench.InvokeAsync(function)));
        Assert.Equal("one two", FunctionBench.Text(await bench.InvokeAsync(function)));
    }

    [RequiresToolFact("node")]
    public async Task A_message_of_several_lines_is_one_event()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.js", "exports.handler = async () => { console.error('first\\nsecond %d', 3); process.stdout.write('raw\\nlines\\n'); };");

        await bench.InvokeAsync(function, requestId: "id-1", tailLog: true);

        var messages = (await bench.LogAsync(function)).Select(stored => stored.Event.Message).ToList();
        Assert.Contains(messages, message => message.EndsWith("\tid-1\tERROR\tfirst\nsecond 3\n", StringComparison.Ordinal));
        Assert.Contains("raw\n", messages);
        Assert.Contains("lines\n", messages);
    }

    [RequiresToolFact("node")]
    public async Task A_handler_error_is_logged()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs22.x", "index.handler", "index.js", "exports.handler = async () => { throw new RangeError('too far'); };");

        await bench.InvokeAsync(function, requestId: "id-1", tailLog: true);

        Assert.Contains("\tid-1\tERROR\tInvoke Error \t{\"errorType\":\"RangeError\",\"errorMessage\":\"too far\",\"stack\":[", await bench.LogTextAsync(function), StringComparison.Ordinal);
    }

    [RequiresToolFact("node")]
    public async Task Another_version_of_the_interpreter_is_said_once()
    {
        await using var bench = new FunctionBench();
        FunctionVersion function = bench.Function("nodejs99.x", "index.handler", "index.js", "exports.handler = async () => 1;");

        await bench.AnswerAsync(function);
        await bench.AnswerAsync(function with { Revision = "2" });

        var notice = Assert.Single(bench.Notices);
        Assert.Matches(@"^f1: runtime nodejs99\.x runs with Node\.js \d+\.\d+\.\d+ of this machine \(.+\); AWS runs it with Node\.js 99\.$", notice);
    }

    [RequiresToolFact("node")]
    public async Task From_version_24_on_a_callback_handler_is_refused_as_on_AWS()
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(bench.Function("nodejs24.x", "index.handler", "index.js", "exports.handler = (event, context, callback) => callback(null, 1);"));

        Assert.Equal("Runtime.CallbackHandlerDeprecated", (string?)error["errorType"]);
    }
}
