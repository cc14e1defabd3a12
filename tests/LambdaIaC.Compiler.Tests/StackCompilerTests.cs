using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Tests.Stacks;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests;

public sealed class StackCompilerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambdaiac-compiler-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Code_is_packaged_and_the_plan_holds_its_hash()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "functions", "greet"));
        Directory.CreateDirectory(Path.Combine(_folder, "layers", "tools"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "functions", "greet", "index.js"), "exports.handler = async () => 1;");
        await File.WriteAllTextAsync(Path.Combine(_folder, "layers", "tools", "tool.txt"), "tool");
        var result = await CompileAsync(static () => new SampleStack());
        var code = Assert.IsType<AssetValue>(result.Plan?.Resources.Single(static resource => resource.LogicalId == "greet").Properties["Code"]);
        Assert.True(File.Exists(result.AssetFiles[code.Sha256!]));
        Assert.Equal(new FileInfo(result.AssetFiles[code.Sha256!]).Length, code.Size);
        Assert.Equal(2, result.AssetFiles.Count);
        Assert.Equal(PlanWriter.Write(result.Plan!), PlanWriter.Write((await CompileAsync(static () => new SampleStack())).Plan!));
    }

    [Fact]
    public async Task Code_that_is_not_there_is_an_error_at_the_property_of_each_resource()
    {
        var result = await CompileAsync(static () => new SampleStack());
        Assert.Null(result.Plan);
        Assert.Equal(["LIAC9013", "LIAC9013"], result.Errors.Select(static finding => finding.Rule.Id));
        Assert.Equal(["Content", "Code"], result.Errors.Select(static finding => finding.PropertyPath));
        Assert.All(result.Errors, static finding => Assert.True(finding.Place.Column > 0));
        Assert.StartsWith("Content of LayerVersion 'tools' cannot be packaged: ", result.Errors.First().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_is_not_packaged_while_there_are_errors()
    {
        var asked = false;
        var result = await new StackCompiler(new SourceFiles(), new ProjectLocator(_folder), TimeProvider.System).CompileAsync(
            static () => new TestStack(static stack => _ = new LogGroup(stack, "log") { RetentionInDays = 2 }),
            TestCompiler.Options,
            project =>
            {
                asked = true;
                return new CodePackager(project.Directory, _folder, DotNetSdk.Find(), TimeProvider.System);
            },
            CancellationToken.None);
        Assert.False(asked);
        Assert.Single(result.Errors);
    }

    [Fact]
    public async Task Checking_again_after_packaging_does_not_list_a_finding_twice()
    {
        var result = await CompileAsync(static () => new TestStack(static stack => _ = new Function(stack, "fn")
        {
            Role = ExecutionRole.FromArn("arn:aws:iam::123456789012:role/r"),
            Code = Code.FromInline("exports.handler = async () => 1;"),
            Handler = "index.handler",
            Runtime = Runtime.Custom("nodejs99.x"),
        }));
        Assert.Single(result.Findings, static finding => finding.Rule.Id == "LIAC1005");
    }

    [Fact]
    public async Task A_stopped_compilation_stops_packaging()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CompileAsync(static () => new SampleStack(), stop.Token));
    }

    [Fact]
    public void The_project_of_a_stack_is_the_one_that_holds_its_source()
    {
        var compiler = new StackCompiler(new SourceFiles(), new ProjectLocator(_folder), TimeProvider.System);
        var result = compiler.Check(static () => new SampleStack(), new CompilationOptions());
        Assert.Equal("LambdaIaC.Compiler.Tests", Path.GetFileName(result.Project!.Directory));
        Assert.True(Directory.Exists(Path.Combine(result.Project.SourceRoot, "src")));
        Assert.All(result.Plan!.Resources, static resource => Assert.Matches("^Stacks/SampleStack.cs:[0-9]+$", resource.Source));
    }

    [Fact]
    public void A_stack_whose_sources_are_not_on_this_machine_has_the_fallback_as_its_project()
    {
        var location = new ProjectLocator(_folder).Locate("/_/stacks/Orders/OrdersStack.cs");
        Assert.Equal(_folder, location.Directory);
    }

    [Fact]
    public void No_value_of_a_secret_is_in_a_plan_or_a_finding()
    {
        const string Variable = "SAMPLE_API_KEY";
        Environment.SetEnvironmentVariable(Variable, "s3cr3t-of-the-test");
        try
        {
            var result = TestCompiler.Check(static () => new SampleStack());
            var text = PlanWriter.WriteText(result.Plan!);
            Assert.Contains(Variable, text, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cr3t-of-the-test", text + string.Concat(result.Messages()), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    [Fact]
    public void Every_stage_is_timed()
    {
        var timings = TestCompiler.Check(static () => new SampleStack()).Timings;
        Assert.True(timings.Evaluation > TimeSpan.Zero && timings.Graph > TimeSpan.Zero && timings.Validation > TimeSpan.Zero && timings.Planning > TimeSpan.Zero);
        Assert.Equal(TimeSpan.Zero, timings.Packaging);
        Assert.Equal(timings.Evaluation + timings.Graph + timings.Validation + timings.Planning, timings.Total);
    }

    private Task<CompilationResult> CompileAsync(Func<Stack> create, CancellationToken cancellationToken = default) =>
        new StackCompiler(new SourceFiles(), new ProjectLocator(_folder), TimeProvider.System).CompileAsync(
            create,
            new CompilationOptions { Project = new ProjectLocation(_folder, _folder) },
            project => new CodePackager(project.Directory, Path.Combine(_folder, ".lambdaiac"), DotNetSdk.Find(), TimeProvider.System),
            cancellationToken);
}
