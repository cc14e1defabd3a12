using System.Collections.Immutable;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers.Tests.Verification;

/// <summary>Compiles a stack and runs the analyzer over it, without a workspace: a few milliseconds each, for tables of limits.</summary>
internal static class StackCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);
    /// <summary>Opinions are asked for, as a project does that wants them.</summary>
    public static readonly ImmutableDictionary<string, ReportDiagnostic> Opinions =
        RuleCatalog.All.Where(static rule => rule.Severity == Severity.Hidden).ToImmutableDictionary(static rule => rule.Id, static _ => ReportDiagnostic.Hidden);

    private static readonly CSharpCompilationOptions CompilationOptions =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Opinions);

    // Shared, so that the references are bound once.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Orders", references: OfflineReferences.Stack, options: CompilationOptions);

    /// <summary>The name of the file that holds a source text.</summary>
    public static string FileOf(int index) => $"Stack{index}.cs";

    /// <summary>What the analyzer says is wrong with sources that compile: errors and warnings. Advice is given on almost everything.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(params IReadOnlyList<string> sources) => Wrong(await AnalyzeAllAsync(sources));

    /// <summary>What the analyzer says is wrong, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, params AdditionalText[] files) => Wrong(await AnalyzeAllAsync(compilation, files));

    /// <summary>What the analyzer reports on sources that compile, advice and opinion included.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAllAsync(params IReadOnlyList<string> sources) => AnalyzeCompiledAsync(Compile(sources));

    /// <summary>The same for a compilation, which must be without errors.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeCompiledAsync(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join('\n', errors.Select(static error => $"{error}\nin\n{error.Location.SourceTree}")));
        return AnalyzeAllAsync(compilation);
    }

    /// <summary>What the analyzer reports, in the order of the source. An exception in the analyzer is thrown here.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAllAsync(Compilation compilation, params AdditionalText[] files)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files]),
            onAnalyzerException: (exception, _, _) => thrown = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await new CompilationWithAnalyzers(compilation, [new ResourceAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown is null, thrown?.ToString());
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>A compilation of source texts that references the framework and the model.</summary>
    public static CSharpCompilation Compile(params IReadOnlyList<string> sources) =>
        Empty.AddSyntaxTrees(sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, FileOf(index))));

    private static ImmutableArray<Diagnostic> Wrong(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
}
