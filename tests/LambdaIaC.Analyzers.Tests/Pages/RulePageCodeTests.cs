using LambdaIaC.Analyzers.Tests.Verification;
using LambdaIaC.Tests.Pages;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Pages;

/// <summary>The code of every page is compiled and analyzed: a page that shows what does not hold is worse than none.</summary>
public sealed class RulePageCodeTests
{
    private static readonly RulePageCode[] Pages = [.. RulePageCode.All];

    // All code in one compilation, a file each, so that the framework is read once.
    private static readonly string[] Sources = [.. Pages.SelectMany(static page => new[] { page.Good, page.IsRefusedByCompiler ? null : page.Bad }).OfType<string>().Distinct()];

    private static readonly Lazy<Task<ILookup<string, Diagnostic>>> Findings = new(AnalyzeAsync);

    public static TheoryData<string> Ids => [.. Pages.Select(static page => page.Id)];

    public static TheoryData<string> IdsOfWhatCanBeWritten => [.. Pages.Where(static page => page is { Bad: not null, IsRefusedByCompiler: false }).Select(static page => page.Id)];

    public static TheoryData<string> IdsOfWhatTheCompilerRefuses => [.. Pages.Where(static page => page.IsRefusedByCompiler).Select(static page => page.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_good_code_of_a_page_compiles_and_has_no_findings(string id) =>
        Assert.DoesNotContain(await FindingsOf(Page(id).Good), finding => finding.Id == id || (finding.Severity >= DiagnosticSeverity.Warning && !IncompleteExamples.Have(id, finding.Id)));

    [Theory]
    [MemberData(nameof(IdsOfWhatCanBeWritten))]
    public async Task The_bad_code_of_a_page_has_its_finding_unless_the_page_says_that_the_editor_cannot_know(string id)
    {
        var page = Page(id);

        // What else is merely advice would make every example longer than its point, and what only old runtimes cannot do, only they can show.
        var findings = await FindingsOf(page.Bad);
        Assert.Equal(page.IsSeenByEditor, findings.Any(finding => finding.Id == id));
        Assert.DoesNotContain(findings, finding => finding.Id != id && finding.Id != "LIAC2003" && finding.Severity >= DiagnosticSeverity.Warning && !IncompleteExamples.Have(id, finding.Id));
    }

    [Theory]
    [MemberData(nameof(IdsOfWhatTheCompilerRefuses))]
    public void Where_a_page_says_so_the_compiler_refuses_the_bad_code_by_itself(string id)
    {
        var errors = StackCompiler.Compile(Page(id).Bad ?? "").GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, static error => Assert.Equal("CS9035", error.Id));
    }

    private static RulePageCode Page(string id) => Pages.Single(page => page.Id == id);

    private static async Task<IReadOnlyList<Diagnostic>> FindingsOf(string? source) => [.. (await Findings.Value)[StackCompiler.FileOf(Array.IndexOf(Sources, source))]];

    private static async Task<ILookup<string, Diagnostic>> AnalyzeAsync()
    {
        var found = await StackCompiler.AnalyzeCompiledAsync(PageCompiler.Compile(Sources.Select(static (source, index) => $"namespace Code{index};\n{source}")));
        return found.ToLookup(static diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "", StringComparer.Ordinal);
    }
}
