using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Tests.RuntimeHosts;

namespace LambdaIaC.Local.Tests.Invocation;

/// <summary>What a function process sees.</summary>
public sealed class ProcessEnvironmentTests
{
    private const string Reveal = """
        import os, sys, tempfile
        def handler(event, context):
            return {"env": dict(os.environ), "cwd": os.getcwd(), "stdin": sys.stdin.read(), "tmp": tempfile.gettempdir(), "session": os.getsid(0) == os.getpid()}
        """;

    [RequiresToolFact("python3")]
    public async Task The_variables_are_those_of_Lambda()
    {
        await using var bench = new FunctionBench();
        var function = Python(bench) with { MemorySize = 1769, Version = "3" };

        var seen = (await bench.AnswerAsync(function))!;

        var variables = seen["env"]!.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!);
        Assert.Equal(function.FunctionName, variables["AWS_LAMBDA_FUNCTION_NAME"]);
        Assert.Equal("3", variables["AWS_LAMBDA_FUNCTION_VERSION"]);
        Assert.Equal("1769", variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]);
        Assert.Equal(function.LogGroup, variables["AWS_LAMBDA_LOG_GROUP_NAME"]);
        Assert.Equal((await bench.LogAsync(function))[0].Stream, variables["AWS_LAMBDA_LOG_STREAM_NAME"]);
        Assert.Equal("on-demand", variables["AWS_LAMBDA_INITIALIZATION_TYPE"]);
        Assert.Equal("AWS_Lambda_python3.11", variables["AWS_EXECUTION_ENV"]);
        Assert.Equal("eu-central-1", variables["AWS_REGION"]);
        Assert.Equal("eu-central-1", variables["AWS_DEFAULT_REGION"]);
        Assert.Equal("app.handler", variables["_HANDLER"]);
        Assert.Equal(function.CodeDirectory, variables["LAMBDA_TASK_ROOT"]);
        Assert.Equal(":UTC", variables["TZ"]);
        Assert.Equal("en_US.UTF-8", variables["LANG"]);
        Assert.StartsWith("Root=1-", variables["_X_AMZN_TRACE_ID"]);
        Assert.DoesNotContain("AWS_LAMBDA_LOG_FORMAT", variables.Keys);
    }

    [RequiresToolFact("python3")]
    public async Task Nothing_of_our_own_environment_reaches_the_function()
    {
        const string secret = "LAMBDAIAC_TEST_SECRET";
        Environment.SetEnvironmentVariable(secret, "must not leak");
        await using var bench = new FunctionBench();

        var seen = (await bench.AnswerAsync(Python(bench)))!["env"]!.AsObject();

        string[] added = ["LC_CTYPE", "_X_AMZN_TRACE_ID"];
        var known = RuntimeVariables().Concat(added);
        Assert.DoesNotContain(secret, seen.Select(pair => pair.Key));
        Assert.Empty(seen.Select(pair => pair.Key).Except(known));
    }

    [RequiresToolFact("python3")]
    public async Task A_customer_sets_what_is_free_and_not_what_is_reserved()
    {
        await using var bench = new FunctionBench();
        var function = Python(bench) with
        {
            Environment = new Dictionary<string, string>
            {
                ["TABLE"] = "größe = 5",
                ["EMPTY"] = "",
                ["_HANDLER"] = "other.handler",
                ["_PRIVATE"] = "1",
                ["AWS_REGION"] = "moon-1",
                ["AWS_LAMBDA_RUNTIME_API"] = "127.0.0.1:1",
                ["LAMBDA_TASK_ROOT"] = "/elsewhere",
                ["TZ"] = "Europe/Berlin",
                ["AWS_XRAY_CONTEXT_MISSING"] = "IGNORE_ERROR",
            },
        };

        var seen = (await bench.AnswerAsync(function))!["env"]!.AsObject();

        Assert.Equal("größe = 5", (string?)seen["TABLE"]);
        Assert.Equal("", (string?)seen["EMPTY"]);
        Assert.Equal("app.handler", (string?)seen["_HANDLER"]);
        Assert.False(seen.ContainsKey("_PRIVATE"));
        Assert.Equal("eu-central-1", (string?)seen["AWS_REGION"]);
        Assert.Equal(function.CodeDirectory, (string?)seen["LAMBDA_TASK_ROOT"]);
        Assert.Equal("Europe/Berlin", (string?)seen["TZ"]);
        Assert.Equal("IGNORE_ERROR", (string?)seen["AWS_XRAY_CONTEXT_MISSING"]);
    }

    [RequiresToolFact("python3")]
    public async Task JSON_logging_is_told_to_the_runtime()
    {
        await using var bench = new FunctionBench();
        var function = Python(bench) with { LogFormat = "JSON", ApplicationLogLevel = "WARN" };

        var seen = (await bench.AnswerAsync(function))!["env"]!;

        Assert.Equal("JSON", (string?)seen["AWS_LAMBDA_LOG_FORMAT"]);
        Assert.Equal("WARN", (string?)seen["AWS_LAMBDA_LOG_LEVEL"]);
    }

    [RequiresToolFact("python3")]
    public async Task The_process_starts_in_its_code_without_input_and_with_a_temporary_directory_of_its_own()
    {
        await using var bench = new FunctionBench();
        var (first, second) = (Python(bench), Python(bench));

        var (one, two) = ((await bench.AnswerAsync(first))!, (await bench.AnswerAsync(second))!);

        Assert.Equal(first.CodeDirectory, (string?)one["cwd"]);
        Assert.Equal("", (string?)one["stdin"]);
        Assert.NotEqual((string?)one["tmp"], (string?)two["tmp"]);
        Assert.True(Directory.Exists((string?)one["tmp"]));
        Assert.Equal(OperatingSystem.IsLinux(), (bool)one["session"]!);
        Assert.Empty(Directory.GetDirectories(first.CodeDirectory));
    }

    [RequiresToolFact("python3")]
    public async Task A_wrapper_is_run_with_the_command_as_its_arguments()
    {
        await using var bench = new FunctionBench();
        var layer = bench.WriteFiles("layer", new Dictionary<string, string> { ["wrap.sh"] = "#!/bin/sh\nWRAPPED=$# exec \"$@\"\n" });
        var function = Python(bench) with
        {
            LayerDirectories = [layer],
            Environment = new Dictionary<string, string> { ["AWS_LAMBDA_EXEC_WRAPPER"] = "/opt/wrap.sh" },
        };

        Assert.Equal("2", (string?)(await bench.AnswerAsync(function))!["env"]!["WRAPPED"]);
    }

    private static FunctionVersion Python(FunctionBench bench) => bench.Function("python3.11", "app.handler", "app.py", Reveal);

    private static IEnumerable<string> RuntimeVariables() =>
    [
        "AWS_LAMBDA_RUNTIME_API", "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_REGION", "AWS_DEFAULT_REGION",
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_EXECUTION_ENV", "_HANDLER", "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR", "LAMBDAIAC_LAYER_ROOT", "PWD", "TMPDIR", "LANG", "TZ", "SHLVL", "PATH", "LD_LIBRARY_PATH", "PYTHONPATH",
        "AWS_XRAY_CONTEXT_MISSING", "AWS_XRAY_DAEMON_ADDRESS", "_AWS_XRAY_DAEMON_ADDRESS", "_AWS_XRAY_DAEMON_PORT",
    ];
}
