using System.Collections.Concurrent;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaIaC.Analyzers.Settings;

/// <summary>Rules that are hidden until somebody asks for them: by <c>lambdaiac.json</c>, an <c>.editorconfig</c>, or the options of the compiler. Until then they do not run.</summary>
internal sealed class Opinions(Compilation compilation, AnalyzerConfigOptionsProvider editorConfig, AnalyzerSettings settings)
{
    private static readonly RuleInfo[] All = [.. RuleCatalog.All.Where(static rule => rule.Severity == Severity.Hidden)];

    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _wanted = new();

    /// <summary>Whether a rule is run for a file.</summary>
    public bool AreWanted(RuleInfo rule, SyntaxTree file) =>
        rule.Severity != Severity.Hidden || _wanted.GetOrAdd(file, Wanted).Contains(rule.Id);

    /// <summary>Whether somebody said something of a rule, or of its category, that holds in a file.</summary>
    public bool AreAskedFor(RuleInfo rule, SyntaxTree file) => settings.Mentions(rule) || IsSet(rule.Id, file) || IsSet(rule.Category, editorConfig.GetOptions(file));

    private HashSet<string> Wanted(SyntaxTree file) => new(All.Where(rule => AreAskedFor(rule, file)).Select(static rule => rule.Id), StringComparer.Ordinal);

    private bool IsSet(string id, SyntaxTree file) =>
        compilation.Options.SpecificDiagnosticOptions.ContainsKey(id)
        || (compilation.Options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(file, id, default, out _) || provider.TryGetGlobalDiagnosticValue(id, default, out _)));

    private static bool IsSet(string category, AnalyzerConfigOptions options) =>
        options.TryGetValue($"dotnet_analyzer_diagnostic.category-{category}.severity", out _) || options.TryGetValue("dotnet_analyzer_diagnostic.severity", out _);
}
