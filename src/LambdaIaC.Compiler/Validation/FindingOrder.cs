using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Validation;

/// <summary>The order in which findings are told: as a reader of the sources meets them, the same on every run.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Sort(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(static finding => finding.Place.File, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Place.Line)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Place.Column)
            .ThenBy(static finding => finding.Resource, StringComparer.Ordinal)
            .ThenBy(static finding => finding.PropertyPath, StringComparer.Ordinal),
    ];
}
