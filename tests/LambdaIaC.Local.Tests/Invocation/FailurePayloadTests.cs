using System.Text.Json.Nodes;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>What the caller gets when a function does not answer.</summary>
public sealed class FailurePayloadTests
{
    [RequiresToolFact("node")]
    public async Task A_timeout_answers_AWS_document_and_ends_the_process()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = () => new Promise((done) => setTimeout(done, 60000));", timeout: 1);

        var result = await bench.InvokeAsync(function, requestId: "11111111-2222-3333-4444-555555555555");

        Assert.Equal(
            """{"errorType":"Sandbox.Timedout","errorMessage":"RequestId: 11111111-2222-3333-4444-555555555555 Error: Task timed out after 1.00 seconds"}""",
            FunctionBench.Text(result));
        Assert.Equal("Unhandled", result.FunctionError);
        Assert.Equal(TimeSpan.FromSeconds(1), result.Report.Duration);
    }

    [RequiresToolFact("node")]
    public async Task A_handler_that_needs_almost_all_its_time_is_not_cut_off()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = () => new Promise((done) => setTimeout(() => done(7), 700));", timeout: 1);

        Assert.Equal(7, (int?)await bench.AnswerAsync(function));
        Assert.Equal(7, (int?)await bench.AnswerAsync(function));
    }

    [RequiresToolFact("node")]
    public async Task The_deadline_of_the_second_invocation_is_its_own()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function(
            "nodejs20.x", "index.handler", "index.js", "exports.handler = (event) => new Promise((done) => setTimeout(() => done('in time'), event.wait));", timeout: 5);

        Assert.Equal("in time", (string?)await bench.AnswerAsync(function, """{"wait":3000}"""));
        Assert.Equal("in time", (string?)await bench.AnswerAsync(function, """{"wait":3000}"""));
        var error = await bench.ErrorAsync(function, """{"wait":30000}""");
        Assert.Equal("Sandbox.Timedout", (string?)error["errorType"]);
    }

    [RequiresToolFact("node")]
    public async Task The_environment_lives_on_after_a_timeout_with_its_files_and_without_its_state()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            const fs = require('fs');
            const file = require('path').join(require('os').tmpdir(), 'kept.txt');
            let count = 0;
            exports.handler = async (event) => {
              count++;
              if (event.hang) { fs.writeFileSync(file, 'kept'); await new Promise((done) => setTimeout(done, 60000)); }
              return { count, file: fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null, stream: process.env.AWS_LAMBDA_LOG_STREAM_NAME };
            };
            """, timeout: 2);

        var before = await bench.AnswerAsync(function);
        Assert.Equal("Sandbox.Timedout", (string?)(await bench.ErrorAsync(function, """{"hang":true}"""))["errorType"]);
        var after = await bench.AnswerAsync(function);

        Assert.Equal(1, (int)after!["count"]!);
        Assert.Equal("kept", (string?)after["file"]);
        Assert.Equal((string?)before!["stream"], (string?)after["stream"]);
    }

    [RequiresToolFact("node")]
    public async Task Exit_status_0_is_no_reason()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async () => process.exit(0);");

        var result = await bench.InvokeAsync(function, requestId: "id-1");

        Assert.Equal("""{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id-1 Error: Runtime exited without providing a reason"}""", FunctionBench.Text(result));
    }

    [RequiresToolFact("python3")]
    public async Task Another_exit_status_is_named()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", "import os\ndef handler(event, context):\n    os._exit(3)\n");

        var result = await bench.InvokeAsync(function, requestId: "id-1");

        Assert.Equal("""{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id-1 Error: Runtime exited with error: exit status 3"}""", FunctionBench.Text(result));
    }

    [RequiresToolFact("python3")]
    public async Task A_signal_is_named()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", "import os\ndef handler(event, context):\n    os.kill(os.getpid(), 9)\n");

        var error = await bench.ErrorAsync(function, requestId: "id-1");

        Assert.Equal("RequestId: id-1 Error: Runtime exited with error: signal: killed", (string?)error["errorMessage"]);
    }

    [RequiresToolFact("node")]
    public async Task An_exit_while_starting_is_given_to_the_first_caller_and_the_next_one_starts_anew()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "process.exit(1);");

        Assert.Equal("Runtime.ExitError", (string?)(await bench.ErrorAsync(function))["errorType"]);
        var second = await bench.ErrorAsync(function, requestId: "id-2");

        Assert.Equal("RequestId: id-2 Error: Runtime exited with error: exit status 1", (string?)second["errorMessage"]);
    }

    [RequiresToolFact("node")]
    public async Task An_error_while_starting_is_the_runtimes_own_document()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "throw new TypeError('no start');");

        var error = await bench.ErrorAsync(function);

        Assert.Equal("TypeError", (string?)error["errorType"]);
        Assert.Equal("no start", (string?)error["errorMessage"]);
        Assert.StartsWith("TypeError: no start", (string?)error["trace"]![0]);
    }

    [RequiresToolFact("node")]
    public async Task An_init_that_takes_too_long_is_repeated_inside_the_invocation()
    {
        await using var bench = new FunctionBench(options => options with { InitLimit = TimeSpan.FromSeconds(4) });
        var function = bench.Function("nodejs20.x", "index.handler", new Dictionary<string, string>
        {
            ["index.mjs"] = """
                import fs from 'node:fs';
                const marker = process.env.TMPDIR + '/started';
                if (!fs.existsSync(marker)) { fs.writeFileSync(marker, ''); await new Promise((done) => setTimeout(done, 30000)); }
                export const handler = async () => 'started';
                """,
        });

        var result = await bench.InvokeAsync(function);

        Assert.Equal("\"started\"", FunctionBench.Text(result));
        Assert.Null(result.Report.InitDuration);
        var log = await bench.LogTextAsync(function);
        Assert.Matches(@"INIT_REPORT Init Duration: [4-9]\d\d\d\.\d\d ms\tPhase: init\tStatus: timeout\n", log);
    }

    [RequiresToolFact("node")]
    public async Task A_repeated_init_is_under_the_timeout_of_the_function()
    {
        await using var bench = new FunctionBench(options => options with { InitLimit = TimeSpan.FromMilliseconds(300) });
        var function = bench.Function("nodejs20.x", "index.handler", "index.mjs", "await new Promise((done) => setTimeout(done, 30000)); export const handler = async () => 1;", timeout: 1);

        var error = await bench.ErrorAsync(function, requestId: "id-1");

        Assert.Equal("RequestId: id-1 Error: Task timed out after 1.00 seconds", (string?)error["errorMessage"]);
    }

    [RequiresToolFact("node")]
    public async Task The_largest_response_passes_and_one_byte_more_does_not()
    {
        const int limit = 6 * 1024 * 1024 + 100;
        const int quotes = 2;
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async (event) => 'x'.repeat(event.size);");

        var largest = await bench.InvokeAsync(function, FunctionBench.Json(new { size = limit - quotes }));
        var tooLarge = await bench.InvokeAsync(function, FunctionBench.Json(new { size = limit - quotes + 1 }));
        var next = await bench.InvokeAsync(function, """{"size":1}""");

        Assert.Null(largest.FunctionError);
        Assert.Equal(limit, largest.Payload.Length);
        Assert.Equal("Unhandled", tooLarge.FunctionError);
        Assert.Equal(
            """{"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"}""",
            FunctionBench.Text(tooLarge));
        Assert.Equal("\"x\"", FunctionBench.Text(next));
    }

    [RequiresToolFact("node", "python3")]
    public async Task A_missing_wrapper_ends_with_status_127()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("python3.11", "app.handler", "app.py", "def handler(event, context):\n    return 1\n") with
        {
            Environment = new Dictionary<string, string> { ["AWS_LAMBDA_EXEC_WRAPPER"] = "/opt/missing" },
        };

        var error = await bench.ErrorAsync(function, requestId: "id-1");

        Assert.Equal("""{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id-1 Error: Runtime exited with error: exit status 127"}""", error.ToJsonString());
    }

    [RequiresToolFact("sh")]
    public async Task A_missing_bootstrap_is_an_invalid_entrypoint()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("provided.al2023", "x", "readme.txt", "");

        var error = await bench.ErrorAsync(function, requestId: "id-1");

        Assert.Equal("Runtime.InvalidEntrypoint", (string?)error["errorType"]);
        Assert.Equal("RequestId: id-1 Error: Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]", (string?)error["errorMessage"]);
    }

    [RequiresToolFact("sh")]
    public async Task A_bootstrap_that_is_not_executable_is_an_invalid_entrypoint()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("provided.al2023", "x", "bootstrap", "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path.Combine(function.CodeDirectory, "bootstrap"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        JsonNode error = await bench.ErrorAsync(function, requestId: "id-1");

        Assert.Equal("RequestId: id-1 Error: fork/exec /var/task/bootstrap: permission denied", (string?)error["errorMessage"]);
    }

    [RequiresToolFact("sh")]
    public async Task A_bootstrap_that_is_no_program_is_an_invalid_entrypoint()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("provided.al2023", "x", "bootstrap", "\u007fELF no program");

        var error = await bench.ErrorAsync(function);

        Assert.Equal("Runtime.InvalidEntrypoint", (string?)error["errorType"]);
        Assert.EndsWith("exec format error", (string?)error["errorMessage"]);
    }
}
