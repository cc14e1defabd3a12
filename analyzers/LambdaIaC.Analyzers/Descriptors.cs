using LambdaIaC.Analyzers.Code;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers;

/// <summary>The diagnostics of the analyzers: one for every rule of the catalogue and every rule about C#, made here and nowhere else.</summary>
internal static class Descriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.All.Concat(CodeRules.All).ToDictionary(static rule => rule.Id, Create, StringComparer.Ordinal);

    /// <summary>The rules about resources, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> OfResources { get; } = [.. RuleCatalog.All.Select(static rule => ById[rule.Id])];

    /// <summary>The rules about C#, in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> OfCode { get; } = [.. CodeRules.All.Select(static rule => ById[rule.Id])];

    /// <summary>Every descriptor in the order of the ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(RuleInfo rule) => ById[rule.Id];

    /// <summary>The severity of the compiler for one of ours.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    // The message is worded by the rule, so that every door says the same sentence.
    private static DiagnosticDescriptor Create(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        description: rule.Source,
        helpLinkUri: rule.HelpLink);
}
