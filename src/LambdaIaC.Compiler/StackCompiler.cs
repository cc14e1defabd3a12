using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Compiler;

/// <summary>The compiler: from the user's code that creates a stack to a plan. A user's mistake is a finding; an exception is a bug of ours.</summary>
/// <param name="sources">Reads source files for the places of findings, and the settings.</param>
/// <param name="projects">Finds the project of a stack.</param>
/// <param name="time">Measures the stages.</param>
internal sealed class StackCompiler(ISourceReader sources, IProjectLocator projects, TimeProvider time)
{
    /// <summary>Checks a stack without packaging its code. The plan, if there is one, cannot be deployed.</summary>
    public CompilationResult Check(Func<Stack> create, CompilationOptions options)
    {
        var run = new CompilationRun(sources, projects, time, options);
        return run.Check(create) is { } graph ? run.Finish(graph) : run.Result;
    }

    /// <summary>Checks a stack, packages its code and makes the plan.</summary>
    /// <param name="create">The user's code.</param>
    /// <param name="options">What the result depends on besides.</param>
    /// <param name="packagerOf">Makes the packager of a project.</param>
    /// <param name="cancellationToken">Stops the packaging.</param>
    public async Task<CompilationResult> CompileAsync(
        Func<Stack> create, CompilationOptions options, Func<ProjectLocation, ICodePackager> packagerOf, CancellationToken cancellationToken)
    {
        var run = new CompilationRun(sources, projects, time, options);
        return run.Check(create) is { } graph && await run.PackageAsync(graph, packagerOf, cancellationToken) is { } packaged
            ? run.Finish(packaged)
            : run.Result;
    }
}
