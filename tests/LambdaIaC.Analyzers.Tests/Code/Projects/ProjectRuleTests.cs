using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Code.Projects;

/// <summary>The rules about the project of a function: framework, output kind, platform.</summary>
public sealed class ProjectRuleTests
{
    private const string Functions = "namespace Orders.Functions; public class Fn { public void Handle() { } }";

    [Theory]
    [InlineData("Runtime.DotNet8", "10.0", true)]
    [InlineData("Runtime.DotNet8", "9.0", true)]
    [InlineData("Runtime.DotNet8", "8.0", false)]
    [InlineData("Runtime.DotNet10", "8.0", false)]
    [InlineData("Runtime.DotNet10", "10.0", false)]
    [InlineData("Runtime.DotNet10", "11.0", true)]
    [InlineData("Runtime.Custom(text)", "11.0", false)]
    public async Task A_project_for_a_later_framework_than_the_runtime_has_is_found(string runtime, string framework, bool isFound)
    {
        var sample = new CodeSample { Stack = CodeSample.Function($"Runtime = {runtime}, Handler = Handler.For<Fn>(fn => fn.Handle)"), Functions = Functions, Framework = framework, IsFile = true };

        var found = await sample.AnalyzeAsync();

        Assert.Equal(isFound ? ["LIAC7008"] : [], found.Select(static diagnostic => diagnostic.Id));
        Assert.All(found, diagnostic => Assert.Equal(runtime, diagnostic.Text()));
    }

    [Fact]
    public async Task Code_that_was_published_elsewhere_may_have_another_framework() => Assert.Empty(await new CodeSample
    {
        Stack = CodeSample.Function("Code = Code.FromFolder(\"published\"), Runtime = Runtime.DotNet8, Handler = Handler.For<Fn>(fn => fn.Handle)"),
        Functions = Functions,
    }.IdsAsync());

    [Theory]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, false, true)]
    [InlineData(OutputKind.ConsoleApplication, false, false)]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, true, false)]
    public async Task A_class_library_as_a_program_is_found_where_the_compiler_sees_the_project(OutputKind kind, bool isFile, bool isFound) =>
        Assert.Equal(isFound ? ["LIAC7009"] : [], await new CodeSample
        {
            Stack = CodeSample.Function("Handler = \"Orders.Functions\""),
            Functions = $"{Functions} static class Program {{ static void Main() {{ }} }}",
            OutputKind = kind,
            IsFile = isFile,
        }.IdsAsync());

    [Theory]
    [InlineData("linux-arm64", "PublishAot", "", true)]
    [InlineData("win-x64", "SelfContained", "", true)]
    [InlineData("linux-x64", "PublishAot", "", false)]
    [InlineData("linux-arm64", "PublishAot", "Architectures = [Architecture.Arm64]", false)]
    [InlineData("linux-x64", "PublishAot", "Architectures = [Architecture.Arm64]", true)]
    [InlineData("linux-arm64", "Other", "", false)]
    [InlineData("linux-arm64", "PublishAot", "Architectures = [flag ? Architecture.Arm64 : Architecture.X8664]", false)]
    [InlineData("", "PublishAot", "", false)]
    public async Task Native_code_for_another_platform_is_found(string identifier, string property, string architectures, bool isFound) =>
        Assert.Equal(isFound ? ["LIAC7010"] : [], await new CodeSample
        {
            Stack = $"{CodeSample.Function($"Handler = Handler.For<Own>(own => own.Handle), {architectures}").Replace("using Orders.Functions;", "", StringComparison.Ordinal)}\npublic sealed class Own {{ public void Handle() {{ }} }}",
            Build = new Dictionary<string, string> { ["RuntimeIdentifier"] = identifier, [property] = "true" },
        }.IdsAsync());
}
