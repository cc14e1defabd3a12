using LambdaIaC.Compiler.Sources;
using LambdaIaC.Compiler.Tests.Sources;

namespace LambdaIaC.Compiler.Tests.Stacks;

/// <summary>Compiles the stacks of tests.</summary>
internal static class TestCompiler
{
    /// <summary>Where the tests pretend that the stacks live.</summary>
    public static ProjectLocation Project { get; } = new("/clone/stacks/Orders", "/clone");

    public static CompilationOptions Options { get; } = new() { Project = Project };

    /// <summary>Checks a stack, with the sources of this test project at hand.</summary>
    public static CompilationResult Check(Action<TestStack> fill) => Check(() => new TestStack(fill));

    public static CompilationResult Check(Func<Stack> create) => new StackCompiler(new SourceFiles(), new FixedProject(), TimeProvider.System).Check(create, Options);

    /// <summary>Checks a stack with settings, and without sources.</summary>
    public static CompilationResult CheckWith(string settings, Action<TestStack> fill) =>
        CheckIn(new MemorySources { [$"{Project.Directory}/lambdaiac.json"] = settings }, fill);

    /// <summary>Checks a stack with the files of a test at hand.</summary>
    public static CompilationResult CheckIn(ISourceReader sources, Action<TestStack> fill) =>
        new StackCompiler(sources, new FixedProject(), TimeProvider.System).Check(() => new TestStack(fill), Options);

    /// <summary>The message of each finding.</summary>
    public static IEnumerable<string> Messages(this CompilationResult result) => result.Findings.Select(static finding => $"{finding.Rule.Id} {finding.Message}");

    private sealed class FixedProject : IProjectLocator
    {
        public ProjectLocation Locate(string? file) => Project;
    }
}
