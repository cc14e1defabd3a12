using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Benchmarks.Subjects;

/// <summary>
/// What an editor does after a keystroke in a project of the generated sources: a new tree for one document, its binding, and the diagnostics of
/// the analyzers for that document alone.
/// </summary>
internal sealed class EditSession
{
    private const int Edited = 250;

    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private CSharpCompilation _compilation;
    private int _edits;

    private EditSession(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => (_compilation, _analyzers) = (compilation, analyzers);

    public static EditSession Open()
    {
        var reference = new AnalyzerFileReference(AnalyzerVariant.AnalyzerPath, new Loader());
        reference.AnalyzerLoadFailed += static (_, failure) => throw new InvalidOperationException(failure.Message);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path));
        var trees = Enumerable.Range(0, GeneratedSources.Files).Select(static number =>
            CSharpSyntaxTree.ParseText(GeneratedSources.Write(number, withResources: true), path: string.Create(CultureInfo.InvariantCulture, $"Part{number:000}.cs")));
        return new EditSession(
            CSharpCompilation.Create("Generated", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)), reference.GetAnalyzers(LanguageNames.CSharp));
    }

    /// <summary>An edit and the compiler's own diagnostics of the document.</summary>
    public Task<double> BindAsync(CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Edit().GetDiagnostics(cancellationToken: cancellationToken);
        return Task.FromResult(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>The same with an analyzer that looks at nothing: what it takes to run any.</summary>
    public async Task<double> AnalyzeWithNoneAsync(CancellationToken cancellationToken) => (await AnalyzeAsync([new EmptyAnalyzer()], cancellationToken)).Elapsed;

    /// <summary>The same with ours.</summary>
    public async Task<double> AnalyzeAsync(CancellationToken cancellationToken)
    {
        var (elapsed, found) = await AnalyzeAsync(_analyzers, cancellationToken);
        return found.Any(static diagnostic => diagnostic.Id == "LIAC1001") ? elapsed : throw new InvalidOperationException("The edit made an error that was not found.");
    }

    private async Task<(double Elapsed, ImmutableArray<Diagnostic> Found)> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var tree = Edit().SyntaxTree;

        // The driver has a compilation of its own, in which the compiler's diagnostics are computed, too: one binding serves both.
        var driver = _compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var model = driver.Compilation.GetSemanticModel(tree);
        var found = await driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellationToken);
        _ = model.GetDiagnostics(cancellationToken: cancellationToken);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, found);
    }

    /// <summary>Every edit writes another illegal timeout.</summary>
    private SemanticModel Edit()
    {
        var old = _compilation.SyntaxTrees[Edited];
        var illegal = (901 + _edits++).ToString(CultureInfo.InvariantCulture);
        var text = GeneratedSources.Write(Edited, withResources: true).Replace("Duration.Seconds(15)", $"Duration.Seconds({illegal})", StringComparison.Ordinal);
        var tree = CSharpSyntaxTree.ParseText(text, path: old.FilePath);
        _compilation = _compilation.ReplaceSyntaxTree(old, tree);
        return _compilation.GetSemanticModel(tree);
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
