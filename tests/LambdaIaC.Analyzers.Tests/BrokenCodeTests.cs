using LambdaIaC.Analyzers.Tests.Foreign;
using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests;

/// <summary>Code that is being typed: the analyzer never throws, and says nothing about what it cannot know.</summary>
public sealed class BrokenCodeTests
{
    private static readonly string Whole = StackSource.Function(
        """
        Timeout = Duration.Minutes(3),
        MemorySize = DataSize.Gibibytes(1) ,
        Runtime = Runtime.Custom("dotnet" + 10),
        Architectures = [Architecture.Arm64, .. new[] { Architecture.X8664 }],
        Environment = new() { ["TABLE"] = "orders", ["URL"] = Text.Format($"{text}/x") },
        VpcConfig = new VpcConfig { SubnetIds = ["subnet-0a"], SecurityGroupIds = new Text[] { "sg-0a" } } with { Ipv6AllowedForDualStack = flag },
        Tags = new Map<Text> { ["team"] = "orders" },
        """,
        before: "var (a, b) = (1, 2); int c; c = a; ref var d = ref c; foreach (var e in text) { d += e; }",
        members: "static readonly int A = B + 1; const int B = 2; static Duration C => Duration.Seconds(A);");

    private static readonly string Stack = StackSource.Statements(
        """
        var role = new ExecutionRole(this, "role");
        foreach (var name in new[] { "a", "b" }) { Add(name, role, flag ? Duration.Seconds(number) : Longest); }
        _log = new(this, "log") { LogGroupName = $"/{text}" };
        var live = Last is { } last ? new Alias(this, "live") { FunctionName = last, FunctionVersion = LambdaIaC.Version.FromNumber(1), Name = "live" } : null;
        System.Func<LogGroup> later = () => _log ?? new LogGroup(this, "later"); switch (number) { case 1: later(); break; default: throw null!; }
        """,
        """
        private readonly LogGroup _log; private Function? Last { get; set; } private static Duration Longest => Duration.Minutes(15);
        private void Add(string name, ExecutionRole role, Duration? timeout)
        {
            Last = new Function(this, $"fn-{name}") { Role = role, Timeout = timeout, Code = Code.FromFolder(name), Layers = [.. Layers()], VpcConfig = new() { SubnetIds = ["subnet-1"] } with { } };
            Last.GrantInvoke("s3.amazonaws.com", Text.Format($"{role.Arn}:{name}"));
        }
        private Ref<LayerVersion>[] Layers() { return [new LayerVersion(this, "layer") { Content = Code.FromFolder("x") }]; }
        """);

    private const string Program =
        """
        using System.Collections.Generic;
        using Pulumi;
        using Pulumi.Aws.Lambda;
        using Pulumi.Aws.Lambda.Inputs;
        return await Deployment.RunAsync(() =>
        {
            var role = new Pulumi.Aws.Iam.Role("role", new() { AssumeRolePolicy = "{}" });
            var args = new FunctionArgs { Role = role.Arn, Architectures = { "arm64" }, Environment = new FunctionEnvironmentArgs { Variables = { ["A"] = "b", { "C", "d" } } } };
            args.Timeout = 900; args.Tags.Add("team", "shop"); args.Runtime = Runtime.Dotnet10;
            var function = new Function("orders", args);
            new EventSourceMapping("mapping", new() { FunctionName = function.Arn, EventSourceArn = new Pulumi.Aws.Sqs.Queue("queue").Arn });
        });
        class Annotated { [Amazon.Lambda.Annotations.LambdaFunction(Timeout = 30)] public void Run() { } }
        class Props { object A = new Amazon.CDK.AWS.Lambda.FunctionProps { Timeout = Amazon.CDK.Duration.Minutes(1), Environment = new Dictionary<string, string> { ["A"] = "b" } }; }
        """;

    [Fact]
    public async Task Source_that_is_cut_at_any_place_does_not_throw()
    {
        for (var length = 0; length <= Whole.Length; length += 9)
        {
            await StackCompiler.AnalyzeAsync(StackCompiler.Compile(Whole[..length]));
        }
    }

    [Fact]
    public async Task Source_that_misses_any_character_does_not_throw()
    {
        for (var index = 0; index < Whole.Length; index += 11)
        {
            await StackCompiler.AnalyzeAsync(StackCompiler.Compile(Whole.Remove(index, 1)));
        }
    }

    [Fact]
    public async Task A_stack_of_several_resources_that_is_cut_at_any_place_does_not_throw()
    {
        for (var length = 0; length <= Stack.Length; length += 13)
        {
            await StackCompiler.AnalyzeAsync(StackCompiler.Compile(Stack[..length]));
            await StackCompiler.AnalyzeAsync(StackCompiler.Compile(Stack.Remove(length, Math.Min(3, Stack.Length - length))));
        }
    }

    [Fact]
    public async Task Code_of_other_libraries_that_is_cut_at_any_place_does_not_throw()
    {
        for (var length = 0; length <= Program.Length; length += 13)
        {
            await StackCompiler.AnalyzeAsync(ForeignCompiler.Compile(Program[..length]));
            await StackCompiler.AnalyzeAsync(ForeignCompiler.Compile(Program.Remove(length, Math.Min(3, Program.Length - length))));
        }
    }

    [Theory]
    [InlineData("readonly Function _a; readonly Function _b;", "_a = _b; _b = _a; _ = new Version(this, \"v\") { FunctionName = _a };")]
    [InlineData("Function A => B; Function B => A;", "_ = new Version(this, \"v\") { FunctionName = A };")]
    [InlineData("Function A() => B(); Function B() => A();", "_ = new Version(this, \"v\") { FunctionName = A() };")]
    [InlineData("Function A(Function f) => A(f);", "Function f = null; _ = new Version(this, \"v\") { FunctionName = A(f) };")]
    [InlineData("void A(int n) { A(n + 1); _ = new LogGroup(this, $\"{n}\") { RetentionInDays = Duration.Days(n) }; }", "A(1);")]
    [InlineData("static readonly LogGroup A = new(null, B.LogicalId); static readonly LogGroup B = new(null, A.LogicalId);", "_ = new LogGroup(this, A.LogicalId);")]
    public async Task What_leads_in_a_circle_ends(string members, string statements) =>
        await StackCompiler.AnalyzeAsync(StackCompiler.Compile(StackSource.Statements(statements, members)));

    [Fact]
    public async Task A_method_of_five_thousand_lines_is_analyzed_in_time()
    {
        var lines = Enumerable.Range(0, 5_000).Select(static index => (index % 5) switch
        {
            0 => $"var role{index} = new ExecutionRole(this, \"role-{index}\") {{ Description = text }};",
            1 => $"var fn{index} = new Function(this, \"fn-{index}\") {{ Role = role{index - 1}, Timeout = Duration.Minutes(16), Code = Code.FromFolder(\"x\"), Handler = \"x\", Runtime = Runtime.DotNet10 }};",
            2 => $"var url{index} = new FunctionUrl(this, \"url-{index}\") {{ TargetFunctionArn = fn{index - 1}, AuthType = FunctionUrlAuthType.AwsIam }};",
            3 => $"if (number > {index}) {{ number++; }}",
            _ => $"_ = new LogGroup(this, \"log-{index}\") {{ LogGroupName = Text.Format($\"{{url{index - 2}.Url}}\").ToString() }};",
        });
        var compilation = StackCompiler.Compile(StackSource.Statements(string.Join('\n', lines)));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var compiled = watch.Elapsed;
        watch.Restart();

        var found = await StackCompiler.AnalyzeAsync(compilation);

        Assert.Equal(1_000, found.Count(static diagnostic => diagnostic.Id == "LIAC1001"));

        // What grows with the square of the lines would take a hundred times as long as the compiler, on a busy machine too.
        Assert.True(watch.Elapsed < (20 * compiled) + TimeSpan.FromSeconds(10), $"The analysis took {watch.Elapsed}, the compiler {compiled}.");
    }

    [Fact]
    public async Task The_sources_of_this_repository_do_not_throw()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "LambdaIaC.sln")))
        {
            root = root.Parent;
        }

        string[] separators = [$"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}"];
        var files = new[] { "src", "analyzers", "stacks" }
            .Select(folder => Path.Combine(root.FullName, folder))
            .Where(Directory.Exists)
            .SelectMany(static folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !separators.Any(file.Contains))
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.True(files.Length > 500);

        // Many of them reference more than is there: code in every state of repair.
        await StackCompiler.AnalyzeAsync(StackCompiler.Compile([.. files.Select(File.ReadAllText)]));
    }

    [Theory]
    [InlineData("Timeout = ")]
    [InlineData("Timeout = 16")]
    [InlineData("Timeout = \"16\"")]
    [InlineData("Timeout = Duration.Minutes()")]
    [InlineData("Timeout = Duration.Minutes(\"16\")")]
    [InlineData("Timeout = Duration.Minutes(16, 17)")]
    [InlineData("Timeout = Duration.Weeks(16)")]
    [InlineData("Timeout = Missing.Minutes(16)")]
    [InlineData("Runtime = 5")]
    [InlineData("Runtime = Runtime.Cobol")]
    [InlineData("Runtime = new Runtime()")]
    [InlineData("Architectures = 5")]
    [InlineData("Architectures = [5]")]
    [InlineData("Architectures = new[] { }")]
    [InlineData("Environment = new() { [5] = 5 }")]
    [InlineData("Environment = new() { 5 }")]
    [InlineData("Environment = { [\"A\"] = \"b\" }")]
    [InlineData("EphemeralStorage = new() { Size = 5 }")]
    [InlineData("EphemeralStorage = new VpcConfig()")]
    [InlineData("EphemeralStorage = null with { }")]
    [InlineData("VpcConfig = missing with { SubnetIds = [\"a\"] }")]
    [InlineData("ReservedConcurrentExecutions = \"five\"")]
    [InlineData("Code = Code.FromS3()")]
    [InlineData("Role = ExecutionRole.FromArn()")]
    [InlineData("NoSuchProperty = 5")]
    public async Task A_value_of_the_wrong_type_is_left_to_the_compiler(string property)
    {
        var compilation = StackCompiler.Compile(StackSource.Function(property));
        Assert.Contains(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await StackCompiler.AnalyzeAsync(compilation));
    }

    [Fact]
    public async Task Fields_in_a_circle_and_expressions_without_end_do_not_end_the_compiler()
    {
        var sum = string.Concat(Enumerable.Repeat(" + Next", 400));
        var parentheses = new string('(', 150) + "Next" + new string(')', 150);
        Assert.Empty(await StackCompiler.AnalyzeAsync(
            StackSource.Function($"Timeout = Duration.Seconds(Next{sum}), Description = {string.Concat(Enumerable.Repeat("Text + ", 300))} \"x\"", members: "static readonly int Next = Last; static readonly int Last = Next; static readonly string Text = \"a\";"),
            $"namespace More {{ {StackSource.Function($"Timeout = Duration.Seconds({parentheses})", members: "static int Next { get; } = Next;").Replace("using ", "using global::", StringComparison.Ordinal)} }}"));
    }

    [Fact]
    public async Task Without_the_model_nothing_is_analyzed()
    {
        var compilation = StackCompiler.Compile("class Function { public int Timeout { get; init; } } class Program { object F = new Function { Timeout = 901 }; }")
            .WithReferences(OfflineReferences.Framework);
        Assert.Empty(await StackCompiler.AnalyzeAsync(compilation));
    }

    [Fact]
    public async Task Generated_code_is_left_alone() =>
        Assert.Empty(await StackCompiler.AnalyzeAsync($"// <auto-generated/>\n{StackSource.Function("Timeout = Duration.Minutes(16)")}"));
}
