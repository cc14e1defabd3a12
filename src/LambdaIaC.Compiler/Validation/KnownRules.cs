using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;

namespace LambdaIaC.Compiler.Validation;

/// <summary>Every rule that the compiler can report: AWS's, and those about the use of this library.</summary>
internal static class KnownRules
{
    private static readonly Dictionary<string, RuleInfo> _byId;

    static KnownRules()
    {
        All = [.. RuleCatalog.All.Concat(LibraryRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        _byId = All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; }

    /// <summary>A rule by its id, or null when there is none.</summary>
    public static RuleInfo? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether the user may turn a rule off, weigh it anew or suppress it. Errors in the use of this library leave nothing to go on with.</summary>
    public static bool IsConfigurable(RuleInfo rule) => rule.Severity < Severity.Error || !LibraryRules.All.Contains(rule);
}
