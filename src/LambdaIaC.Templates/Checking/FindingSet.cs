using LambdaIaC.Rules;

namespace LambdaIaC.Templates.Checking;

/// <summary>Findings, each once: a value that several worlds, resources or aliases share is wrong once, at its place.</summary>
internal sealed class FindingSet
{
    private readonly HashSet<(string Id, int Line, int Column, string Path, string Resource)> _seen = [];
    private readonly List<Finding> _findings = [];

    /// <summary>Adds what is not there yet.</summary>
    public void Add(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var at = finding.Place;
            var resource = at.Line > 0 && finding.PropertyPath.Length > 0 ? "" : finding.Resource;
            if (_seen.Add((finding.Rule.Id, at.Line, at.Column, finding.PropertyPath, resource)))
            {
                _findings.Add(finding);
            }
        }
    }

    /// <summary>The findings by their lines.</summary>
    public IReadOnlyList<Finding> InOrder() =>
    [
        .. _findings.OrderBy(static finding => finding.Place.Line)
            .ThenBy(static finding => finding.Place.Column)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static finding => finding.PropertyPath, StringComparer.Ordinal),
    ];
}
