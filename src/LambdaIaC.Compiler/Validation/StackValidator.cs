using LambdaIaC.Compiler.Graph;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Validation;

/// <summary>Judges a resource graph with every rule, as the user weighs them.</summary>
/// <param name="settings">The user's severities, and what they say about the account.</param>
/// <param name="sources">What the sources accept.</param>
internal sealed class StackValidator(ProjectSettings settings, SourceSuppressions sources)
{
    /// <summary>Judges a graph.</summary>
    /// <returns>The findings in the order of their places; those that are suppressed are among them, those that are turned off are not.</returns>
    public IReadOnlyList<Finding> Validate(ResourceGraph graph, RuleContext context)
    {
        var suppressions = new Suppressions(graph);
        var findings = RuleCatalog.Check(graph, settings.Apply(context)).ToList();
        return FindingOrder.Sort(findings.Select(finding => Place(finding, graph)).Select(suppressions.Apply).Concat(suppressions.Check()).Select(sources.Apply).Select(settings.Weigh).OfType<Finding>());
    }

    /// <summary>A rule asks for the place of the value; where the key is what is wrong, the key is the place.</summary>
    private static Finding Place(Finding finding, ResourceGraph graph) =>
        finding.IsAboutKey && graph.Find(finding.Resource) is { } node ? finding with { Place = node.PlaceOfKey(finding.PropertyPath) } : finding;
}
