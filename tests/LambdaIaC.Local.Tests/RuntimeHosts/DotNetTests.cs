using LambdaIaC.Local.Invocation;
using LambdaIaC.Local.Tests.Invocation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaIaC.Local.Tests.RuntimeHosts;

/// <summary>.NET functions: class libraries in our host, and assemblies that bring their own loop.</summary>
public sealed class DotNetTests
{
    private const string OwnLoop = """"
        using System;
        using System.Linq;
        using System.Net.Http;

        var root = $"http://{Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")}/2018-06-01/runtime/invocation/";
        using var client = new HttpClient { Timeout = TimeSpan.FromDays(1) };
        while (true)
        {
            using var next = await client.GetAsync(root + "next");
            var id = next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single();
            var answer = $$"""{"event":{{await next.Content.ReadAsStringAsync()}},"framework":"{{Environment.Version.Major}}"}""";
            using var response = await client.PostAsync(root + id + "/response", new StringContent(answer));
        }
        """";

    [Fact]
    public async Task A_class_library_runs_in_our_host_and_keeps_its_state()
    {
        await using var bench = new FunctionBench();

        Assert.Equal("GRÖSSE 🚀", (string?)await bench.AnswerAsync(Library(bench, "Upper"), "\"grösse 🚀\""));
        var count = Library(bench, "Count");
        Assert.Equal(1, (int?)await bench.AnswerAsync(count));
        Assert.Equal(2, (int?)await bench.AnswerAsync(count));
    }

    [Fact]
    public async Task An_exception_is_the_document_of_the_caller()
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(Library(bench, "Fail"));

        Assert.Equal("InvalidOperationException", (string?)error["errorType"]);
        Assert.Equal("it failed", (string?)error["errorMessage"]);
    }

    [Fact]
    public async Task A_method_that_does_not_exist_fails_the_start()
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(Library(bench, "Missing"));

        Assert.Contains("Missing", (string?)error["errorMessage"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_console_is_in_the_log()
    {
        await using var bench = new FunctionBench();
        var function = Library(bench, "SayAsync");

        var result = await bench.InvokeAsync(function, "\"hello\"", tailLog: true);

        Assert.Matches(@"START .*\n.*said hello\nEND .*\nREPORT ", result.LogTail);
    }

    [Fact]
    public async Task An_assembly_with_its_own_loop_is_started_as_a_program()
    {
        await using var bench = new FunctionBench();
        var function = bench.Function("dotnet10", "Own", new Dictionary<string, string>
        {
            ["Own.runtimeconfig.json"] = """{"runtimeOptions":{"tfm":"net10.0","framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"}}}""",
        });
        Compile(OwnLoop, Path.Combine(function.CodeDirectory, "Own.dll"));

        var answer = await bench.AnswerAsync(function, "[1,2]");

        Assert.Equal("""{"event":[1,2],"framework":"10"}""", answer!.ToJsonString());
        Assert.Empty(bench.Notices);
    }

    [Fact]
    public async Task An_assembly_that_is_not_in_the_package_is_an_invalid_entrypoint()
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(bench.Function("dotnet10", "Nowhere", "readme.txt", ""));

        Assert.Equal("Runtime.InvalidEntrypoint", (string?)error["errorType"]);
        Assert.Contains("Nowhere.dll", (string?)error["errorMessage"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_for_an_older_version_runs_and_the_difference_is_said()
    {
        await using var bench = new FunctionBench();
        var function = Library(bench, "Upper") with { Runtime = "dotnet8" };

        Assert.Equal("X", (string?)await bench.AnswerAsync(function, "\"x\""));
        Assert.Contains("AWS runs it with .NET 8.", Assert.Single(bench.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_runtime_that_nobody_serves_is_said_in_one_line()
    {
        await using var bench = new FunctionBench();

        var error = await bench.ErrorAsync(bench.Function("ruby3.3", "app.handler", "app.rb", ""), requestId: "id-1");

        Assert.Equal("RequestId: id-1 Error: runtime ruby3.3 cannot be run locally", (string?)error["errorMessage"]);
        Assert.Equal("f1: runtime ruby3.3 cannot be run locally; dotnet*, nodejs*, python* and provided.* can.", Assert.Single(bench.Notices));
    }

    private static FunctionVersion Library(FunctionBench bench, string method) =>
        bench.Function("dotnet10", $"LambdaIaC.Local.Tests::{typeof(SampleHandlers).FullName}::{method}", "unused.txt", "") with
        {
            CodeDirectory = AppContext.BaseDirectory,
        };

    private static void Compile(string source, string target)
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = Directory.EnumerateFiles(framework, "System*.dll").Append(Path.Combine(framework, "mscorlib.dll"))
            .Where(IsManaged).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(target), [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        var result = compilation.Emit(target);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    private static bool IsManaged(string path)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
