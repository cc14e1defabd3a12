using LambdaIaC.Compiler.Graph;
using LambdaIaC.Rules;

namespace LambdaIaC.Compiler.Validation;

/// <summary>The findings that the author accepts, resource by resource, and whether there is anything to accept.</summary>
/// <param name="graph">The resources with their suppressions.</param>
internal sealed class Suppressions(ResourceGraph graph)
{
    private readonly Dictionary<string, ResourceNode> _nodes =
        graph.Nodes.Where(static node => node.Suppressions.Count > 0).ToDictionary(static node => node.LogicalId, StringComparer.Ordinal);

    private readonly HashSet<(string LogicalId, string RuleId)> _used = [];

    /// <summary>Sets the reason on a finding that is accepted.</summary>
    public Finding Apply(Finding finding)
    {
        if (!_nodes.TryGetValue(finding.Resource, out var node) || !node.Suppressions.TryGetValue(finding.Rule.Id, out var reason))
        {
            return finding;
        }

        _used.Add((finding.Resource, finding.Rule.Id));
        return finding with { Suppression = reason };
    }

    /// <summary>Suppressions that make no sense, and those that nothing needed. To be asked after the last finding.</summary>
    public IEnumerable<Finding> Check() =>
        from node in _nodes.Values
        from suppression in node.Suppressions
        let finding = Check(node, suppression.Key, suppression.Value)
        where finding is not null
        select finding;

    private Finding? Check(ResourceNode node, string ruleId, string reason)
    {
        var place = $"Suppress(\"{ruleId}\", ...) on {node.Type} '{node.LogicalId}'";
        if (KnownRules.Find(ruleId) is not { } rule)
        {
            return LibraryRules.IllegalSuppression.At(node, "", $"{place}: there is no rule '{ruleId}'.");
        }

        if (!KnownRules.IsConfigurable(rule))
        {
            return LibraryRules.IllegalSuppression.At(node, "", $"{place}: '{ruleId}' ({rule.Title}) cannot be suppressed, because without it there is no plan.");
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return LibraryRules.IllegalSuppression.At(node, "", $"{place} gives no reason. Say why it is acceptable here.");
        }

        return _used.Contains((node.LogicalId, ruleId)) ? null : LibraryRules.UnusedSuppression.At(node, "", $"{place} is not needed: the rule finds nothing here. Remove it.");
    }
}
