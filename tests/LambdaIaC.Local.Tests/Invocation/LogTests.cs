using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>What a function's log holds.</summary>
public sealed partial class LogTests
{
    private const string Talker = "exports.handler = async (event) => { console.log('said', event.word); return 1; };";

    [RequiresToolFact("node")]
    public async Task Platform_lines_stand_around_the_functions_own_in_AWS_format()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", Talker);

        await bench.InvokeAsync(function, """{"word":"one"}""", "id-1", tailLog: true);
        await bench.InvokeAsync(function, """{"word":"two"}""", "id-2", tailLog: true);

        var events = (await bench.LogAsync(function)).Select(stored => stored.Event.Message).ToList();
        Assert.Collection(
            events,
            line => Assert.Matches(@"^INIT_START Runtime Version: nodejs:20\.local\tRuntime Version ARN: arn:aws:lambda:eu-central-1::runtime:[0-9a-f]{64}\n$", line),
            line => Assert.Equal("START RequestId: id-1 Version: $LATEST\n", line),
            line => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\tid-1\tINFO\tsaid one\n$", line),
            line => Assert.Equal("END RequestId: id-1\n", line),
            line => Assert.Matches(
                @"^REPORT RequestId: id-1\tDuration: \d+\.\d\d ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: \d+ MB\tInit Duration: \d+\.\d\d ms\t\n$", line),
            line => Assert.Equal("START RequestId: id-2 Version: $LATEST\n", line),
            line => Assert.Matches(@"\tid-2\tINFO\tsaid two\n$", line),
            line => Assert.Equal("END RequestId: id-2\n", line),
            line => Assert.Matches(@"^REPORT RequestId: id-2\tDuration: \d+\.\d\d ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: \d+ MB\t\n$", line));
    }

    [RequiresToolFact("node")]
    public async Task The_stream_is_named_after_the_day_and_the_version()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", Talker) with { Version = "7" };

        var result = await bench.InvokeAsync(function, tailLog: true);

        Assert.Matches(@"^\d{4}/\d\d/\d\d/\[7\][0-9a-f]{32}$", result.Report.LogStream);
        Assert.All(await bench.LogAsync(function), stored => Assert.Equal(result.Report.LogStream, stored.Stream));
    }

    [RequiresToolFact("node")]
    public async Task The_tail_holds_one_invocation_and_no_more_than_4_KB()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            exports.handler = async (event) => { for (let i = 0; i < event.lines; i++) console.log('line', i, 'ü'.repeat(20)); };
            """);

        var little = await bench.InvokeAsync(function, """{"lines":1}""", "id-1", tailLog: true);
        var much = await bench.InvokeAsync(function, """{"lines":500}""", "id-2", tailLog: true);

        Assert.StartsWith("START RequestId: id-1", little.LogTail);
        Assert.EndsWith("\t\n", little.LogTail);
        Assert.Contains("REPORT RequestId: id-1", little.LogTail, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(much.LogTail!), 4000, 4096);
        Assert.Contains("line 499", much.LogTail, StringComparison.Ordinal);
        Assert.DoesNotContain("id-1", much.LogTail, StringComparison.Ordinal);
        Assert.Null((await bench.InvokeAsync(function, """{"lines":1}""")).LogTail);
    }

    [RequiresToolFact("node")]
    public async Task The_figures_of_the_report_are_measured()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            const kept = [];
            exports.handler = async (event) => {
              kept.push(Buffer.alloc(event.megabytes * 1024 * 1024, 1));
              await new Promise((done) => setTimeout(done, 300));
            };
            """);

        var cold = (await bench.InvokeAsync(function, """{"megabytes":0}""", tailLog: true)).Report;
        var warm = (await bench.InvokeAsync(function, """{"megabytes":100}""", tailLog: true)).Report;

        Assert.InRange(cold.Duration.TotalMilliseconds, 299, 1500);
        Assert.InRange(cold.InitDuration!.Value.TotalMilliseconds, 10, 9000);
        Assert.Equal(Math.Ceiling((cold.Duration + cold.InitDuration.Value).TotalMilliseconds), cold.BilledDuration.TotalMilliseconds);
        Assert.InRange(cold.MaxMemoryUsed, 25, 99);
        Assert.Null(warm.InitDuration);
        Assert.Equal(Math.Ceiling(warm.Duration.TotalMilliseconds), warm.BilledDuration.TotalMilliseconds);
        Assert.InRange(warm.MaxMemoryUsed, cold.MaxMemoryUsed + 90, cold.MaxMemoryUsed + 200);
    }

    [RequiresToolFact("node")]
    public async Task The_report_line_and_the_result_agree_when_the_tail_is_wanted()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", Talker);

        var result = await bench.InvokeAsync(function, tailLog: true);

        var line = ReportFigures().Match(result.LogTail!);
        Assert.Equal(result.Report.Duration.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture), line.Groups[1].Value);
        Assert.Equal(result.Report.MaxMemoryUsed.ToString(CultureInfo.InvariantCulture), line.Groups[2].Value);
    }

    [RequiresToolFact("node")]
    public async Task A_timeout_is_logged_with_its_status()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = () => { console.log('before'); return new Promise((done) => setTimeout(done, 60000)); };", timeout: 1);

        var result = await bench.InvokeAsync(function, requestId: "id-1", tailLog: true);

        Assert.Matches(
            @"\tbefore\n\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z id-1 Task timed out after 1\.00 seconds\n\nEND RequestId: id-1\nREPORT RequestId: id-1\tDuration: 1000\.00 ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\tMax Memory Used: \d+ MB\tInit Duration: \d+\.\d\d ms\tStatus: timeout\t\n$",
            result.LogTail);
    }

    [RequiresToolFact("node")]
    public async Task An_exit_is_logged_with_its_error_type()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async () => { console.log('last words'); process.exit(1); };");

        var result = await bench.InvokeAsync(function, tailLog: true);

        Assert.Matches(@"\tlast words\nEND RequestId: .*\nREPORT .*\tStatus: error\tError Type: Runtime.ExitError\t\n$", result.LogTail);
    }

    [RequiresToolFact("node")]
    public async Task The_JSON_format_has_telemetry_records_and_the_runtimes_own_objects()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async () => { console.log('said'); console.debug('hidden'); return 1; };") with
        {
            LogFormat = "JSON",
            ApplicationLogLevel = "INFO",
            SystemLogLevel = "DEBUG",
        };

        await bench.InvokeAsync(function, requestId: "id-1", tailLog: true);

        var entries = (await bench.LogAsync(function)).Select(stored => JsonNode.Parse(stored.Event.Message)!).ToList();
        Assert.Equal(
            ["platform.initStart", "platform.start", null, "platform.runtimeDone", "platform.report"],
            entries.Select(entry => (string?)entry["type"]));
        Assert.Equal("said", (string?)entries[2]["message"]);
        Assert.Equal("INFO", (string?)entries[2]["level"]);
        Assert.Equal("id-1", (string?)entries[2]["requestId"]);
        Assert.Equal("success", (string?)entries[4]["record"]!["status"]);
        Assert.True((double)entries[4]["record"]!["metrics"]!["durationMs"]! > 0);
    }

    [RequiresToolFact("node")]
    public async Task The_system_log_level_hides_what_went_well()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async () => 1;") with { LogFormat = "JSON", SystemLogLevel = "WARN" };

        await bench.InvokeAsync(function, tailLog: true);

        Assert.Empty(await bench.LogAsync(function));
    }

    [RequiresToolFact("bash")]
    public async Task The_application_log_level_drops_objects_below_it_and_keeps_text()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("provided.al2023", "x", "bootstrap", """
            #!/bin/bash
            echo '{"level":"debug","message":"1"}'
            echo '{"level":"WARN","message":"2"}'
            echo '{"message":"3"}'
            echo '{"level":"NOTICE","message":"4"}'
            echo '{"level":"ERROR","message":"5"}'
            echo '{broken'
            echo text
            exit 1
            """) with { LogFormat = "JSON", ApplicationLogLevel = "WARN", SystemLogLevel = "WARN" };

        await bench.ErrorAsync(function);

        var own = (await bench.LogAsync(function)).Select(stored => stored.Event.Message).Where(message => !message.Contains("platform.", StringComparison.Ordinal));
        Assert.Equal(["{\"level\":\"WARN\",\"message\":\"2\"}\n", "{\"level\":\"ERROR\",\"message\":\"5\"}\n", "{broken\n", "text\n"], own);
    }

    [RequiresToolFact("node")]
    public async Task An_actively_traced_function_reports_its_trace()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", "exports.handler = async () => process.env._X_AMZN_TRACE_ID;") with { TracingMode = "Active" };

        var result = await bench.InvokeAsync(function, tailLog: true);

        var parts = FunctionBench.Text(result).Trim('"').Split(';').Select(part => part.Split('=')[1]).ToArray();
        Assert.EndsWith($"\t\nXRAY TraceId: {parts[0]}\tSegmentId: {parts[1]}\tSampled: true\t\n", result.LogTail, StringComparison.Ordinal);
    }

    [RequiresToolFact("bash")]
    public async Task Output_without_a_line_feed_and_output_of_children_is_kept()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            exports.handler = async () => {
              process.stdout.write('no end');
              require('child_process').execFileSync('/bin/sh', ['-c', 'echo; echo out; echo err >&2'], { stdio: 'inherit' });
            };
            """);

        await bench.InvokeAsync(function, tailLog: true);

        Assert.Contains("no end\nout\nerr\nEND", await bench.LogTextAsync(function), StringComparison.Ordinal);
    }

    [RequiresToolFact("node")]
    public async Task A_function_that_writes_faster_than_the_store_loses_nothing()
    {
        const int lines = 60000;
        await using var bench = new FunctionBench();
        var function = bench.Function("nodejs20.x", "index.handler", "index.js", """
            const { writeSync } = require('fs');
            exports.handler = async (event) => {
              for (let i = 0; i < event.lines; i += 100) {
                const text = Array.from({ length: 100 }, (_, k) => `line ${i + k}\n`).join('');
                for (let sent = 0; sent < text.length;) { sent += writeSync(1, text.slice(sent)); }
              }
            };
            """, timeout: 60);

        await bench.InvokeAsync(function, FunctionBench.Json(new { lines }), tailLog: true);

        var written = (await bench.LogAsync(function)).Select(stored => stored.Event.Message).Where(message => message.StartsWith("line", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, lines).Select(i => $"line {i}\n"), written);
    }

    [GeneratedRegex(@"Duration: ([\d.]+) ms\tBilled.*Max Memory Used: (\d+) MB")]
    private static partial Regex ReportFigures();
}
