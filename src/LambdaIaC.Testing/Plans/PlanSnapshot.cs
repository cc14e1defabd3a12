using System.Runtime.CompilerServices;
using LambdaIaC.Compiler;
using LambdaIaC.Compiler.Packaging;
using LambdaIaC.Compiler.Packaging.Projects;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Compiler.Sources;

namespace LambdaIaC.Testing;

/// <summary>Compares the plan of a stack with a file beside the test: whatever changes what would be deployed shows up in a review.</summary>
/// <example><code>
/// [Fact]
/// public Task The_plan_is_what_was_reviewed() => PlanSnapshot.VerifyAsync(static () =&gt; new OrdersStack());
/// </code></example>
/// <remarks>Files and updating are those of <see cref="Snapshot"/>; the extension is <c>json</c>. It needs no network, no account and no date.</remarks>
public static class PlanSnapshot
{
    /// <summary>Compares the plan of a stack.</summary>
    /// <param name="create">Creates the stack.</param>
    /// <param name="settings">What the snapshot holds. The default leaves out what changes with every edit.</param>
    /// <param name="parameters">What tells the cases of a theory apart. The default is none.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="SnapshotMismatchException">There is no snapshot, or it differs.</exception>
    /// <exception cref="InvalidStackException">The stack has errors.</exception>
    public static async Task VerifyAsync(
        Func<Stack> create,
        PlanSnapshotSettings? settings = null,
        string? parameters = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        ArgumentNullException.ThrowIfNull(create);
        var shown = settings ?? new PlanSnapshotSettings();
        var result = await CompileAsync(create, shown, Path.GetDirectoryName(testFile) ?? "");
        var plan = result.Plan ?? throw new InvalidStackException(result.Errors);
        await Snapshot.VerifyAsync(PlanWriter.WriteText(Scrub(plan, shown)), "json", parameters, testFile, testMethod);
    }

    private static async Task<CompilationResult> CompileAsync(Func<Stack> create, PlanSnapshotSettings settings, string folder)
    {
        var compiler = new StackCompiler(new SourceFiles(), new ProjectLocator(folder), TimeProvider.System);
        return settings.Code
            ? await compiler.CompileAsync(create, new CompilationOptions(), PackagerOf, CancellationToken.None)
            : compiler.Check(create, new CompilationOptions());
    }

    /// <summary>The state directory of the stack's own program, so that what it has packaged is not packaged again.</summary>
    private static CodePackager PackagerOf(ProjectLocation project) =>
        new(project.Directory, Path.Combine(project.Directory, ".lambdaiac"), DotNetSdk.Find(), TimeProvider.System);

    private static DeploymentPlan Scrub(DeploymentPlan plan, PlanSnapshotSettings settings) => settings.SourceLines
        ? plan
        : plan with { Resources = [.. plan.Resources.Select(static resource => resource with { Source = WithoutLine(resource.Source) })] };

    private static string WithoutLine(string source) => source.LastIndexOf(':') is var colon and >= 0 ? source[..colon] : source;
}
