using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaIaC.EndToEndTests.Editing;

/// <summary>One document in an editor: it is edited, diagnosed alone after each edit, and repaired by the fixes that its project brings.</summary>
internal sealed class EditorSession
{
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly IReadOnlyList<CodeFixProvider> _fixes;
    private Document _document;

    /// <param name="document">The document as it is on disk.</param>
    public EditorSession(Document document)
    {
        _document = document;
        var references = document.Project.AnalyzerReferences;
        _analyzers = [.. references.SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp)).Where(IsOurs)];
        _fixes = [.. references.OfType<AnalyzerFileReference>().Where(static reference => IsOurs(reference.Display)).SelectMany(static reference => FixesIn(reference.GetAssembly()))];
    }

    /// <summary>The names of the analyzers and fixes of LambdaIaC that the project brings.</summary>
    public IEnumerable<string> Tools => _analyzers.Select(static analyzer => analyzer.GetType().Name).Concat(_fixes.Select(static fix => fix.GetType().Name));

    /// <summary>Whether the compiler is told a property of the project's build.</summary>
    public bool Sees(string property) => _document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue($"build_property.{property}", out _);

    /// <summary>The text of the document.</summary>
    public async Task<string> TextAsync() => (await _document.GetTextAsync()).ToString();

    /// <summary>Types over a piece of the text that stands there once.</summary>
    public async Task EditAsync(string old, string replacement)
    {
        var text = await _document.GetTextAsync();
        var at = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.ToString().LastIndexOf(old, StringComparison.Ordinal) == at, $"'{old}' does not stand in the document exactly once.");
        _document = _document.WithText(text.WithChanges(new TextChange(new TextSpan(at, old.Length), replacement)));
    }

    /// <summary>What is reported for this document alone, without what is hidden, in the order of the text.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync()
    {
        var model = await _document.GetSemanticModelAsync() ?? throw new InvalidOperationException("The document has no semantic model.");
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            _document.Project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => thrown = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await new CompilationWithAnalyzers(model.Compilation, _analyzers, options).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        Assert.True(thrown is null, thrown?.ToString());
        return [.. found.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>Applies the only fix that is offered for a diagnostic.</summary>
    /// <returns>The title of the fix.</returns>
    public async Task<string> FixAsync(Diagnostic diagnostic)
    {
        var offered = new List<CodeAction>();
        foreach (var fix in _fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(_document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        }

        var chosen = Assert.Single(offered);
        var operations = await chosen.GetOperationsAsync(CancellationToken.None);
        _document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(_document.Id)
            ?? throw new InvalidOperationException("The fix removed the document.");
        return chosen.Title;
    }

    private static bool IsOurs(DiagnosticAnalyzer analyzer) => IsOurs(analyzer.GetType().Assembly.GetName().Name);

    private static bool IsOurs(string? assembly) => assembly?.StartsWith("LambdaIaC.", StringComparison.Ordinal) == true;

    private static IEnumerable<CodeFixProvider> FixesIn(Assembly assembly) => assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!);
}
