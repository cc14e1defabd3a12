using LambdaIaC.Commands.Rendering;
using LambdaIaC.Compiler;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Projects;

/// <summary>Compiles the stack that a call is about, as of today.</summary>
internal static class StackCompilation
{
    /// <summary>Judges the stack without packaging its code.</summary>
    /// <param name="project">The stack with its project.</param>
    /// <param name="observer">Watches the rules; null when nobody does.</param>
    public static CompilationResult Check(StackProject project, IRuleObserver? observer) =>
        Compiler(project).Check(() => project.Stack, Options(project) with { Observer = observer });

    /// <summary>Makes the plan and shows what was found on the way.</summary>
    /// <exception cref="CommandFailure">There are errors; they have been shown.</exception>
    public static async Task<CompilationResult> PlanAsync(VerbCall call, StackProject project, CancellationToken cancellationToken)
    {
        var result = await Compiler(project).CompileAsync(
            () => project.Stack,
            Options(project),
            location => new CodePackager(location.Directory, project.StateDirectory, DotNetSdk.Find(), TimeProvider.System),
            cancellationToken);
        FindingText.Write(call.Terminal.StyledError, result.Findings);
        return result.Succeeded
            ? result
            : throw new CommandFailure(ExitCode.Invalid, $"{project.Stack.Name} has {FindingText.Count(result.Findings)}. Nothing was changed.");
    }

    private static StackCompiler Compiler(StackProject project) =>
        new(new SourceFiles(), new ProjectLocator(project.Location.Directory), TimeProvider.System);

    private static CompilationOptions Options(StackProject project) =>
        new() { Project = project.Location, Date = TimeProvider.System.GetUtcNow().UtcDateTime.Date };
}
