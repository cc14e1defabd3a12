using System.Collections.Immutable;
using LambdaIaC.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers.Tests.Settings;

/// <summary>Rules that are hidden run only where somebody asks for them.</summary>
public sealed class OpinionsTests
{
    private const string PrefersArm = "LIAC6101";

    private static readonly CSharpCompilation Unasked = Compiled(ImmutableDictionary<string, ReportDiagnostic>.Empty);

    [Fact]
    public async Task An_opinion_that_nobody_asked_for_is_not_given() =>
        Assert.DoesNotContain(await StackCompiler.AnalyzeAllAsync(Unasked), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Hidden);

    [Theory]
    [InlineData("{ \"rules\": { \"LIAC6101\": \"warning\" } }", DiagnosticSeverity.Warning)]
    [InlineData("{ \"rules\": { \"Advice\": \"info\" } }", DiagnosticSeverity.Info)]
    [InlineData("{ \"rules\": { \"LIAC6101\": \"off\" } }", null)]
    public async Task The_settings_ask_for_one(string settings, DiagnosticSeverity? severity) =>
        Assert.Equal(severity, SeverityIn(await StackCompiler.AnalyzeAllAsync(Unasked, new SettingsFile(settings))));

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task The_options_of_the_compiler_ask_for_one(ReportDiagnostic option, DiagnosticSeverity? severity) =>
        Assert.Equal(severity, SeverityIn(await StackCompiler.AnalyzeAllAsync(Compiled(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(PrefersArm, option)))));

    [Theory]
    [InlineData("dotnet_diagnostic.LIAC6101.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-Advice.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_analyzer_diagnostic.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.category-Limits.severity = error", null)]
    public async Task An_editorconfig_asks_for_one(string line, DiagnosticSeverity? severity)
    {
        var config = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse($"[*.cs]\n{line}\n", "/orders/.editorconfig") });
        var tree = Unasked.SyntaxTrees.Single().WithFilePath("/orders/Stack.cs");
        var options = config.GetOptionsForSourcePath(tree.FilePath);
        var compilation = Unasked.RemoveAllSyntaxTrees().AddSyntaxTrees(tree)
            .WithOptions(Unasked.Options.WithSyntaxTreeOptionsProvider(new TreeOptions(options.TreeOptions)));
        var found = await compilation.WithAnalyzers([new ResourceAnalyzer()], new AnalyzerOptions([], new FileOptions(options.AnalyzerOptions))).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(severity, SeverityIn(found));
    }

    private static CSharpCompilation Compiled(ImmutableDictionary<string, ReportDiagnostic> options)
    {
        var compilation = StackCompiler.Compile(StackSource.Function(""));
        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(options));
    }

    private static DiagnosticSeverity? SeverityIn(IEnumerable<Diagnostic> found) => found.SingleOrDefault(static diagnostic => diagnostic.Id == PrefersArm)?.Severity;

    private sealed class TreeOptions(ImmutableDictionary<string, ReportDiagnostic> options) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            options.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }

    private sealed class FileOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(values);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(values);

        private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
