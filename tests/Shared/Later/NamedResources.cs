using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Tests.Later;

/// <summary>Whether findings about several resources lead to each of them.</summary>
internal static class NamedResources
{
    /// <summary>What findings of the rules about stacks name in their sentence but do not lead to, as <c>id resource</c>.</summary>
    public static IEnumerable<string> Unreachable(StackIndex stack, RuleContext context) =>
        from finding in RuleCatalog.CheckTogether(stack, context)
        from resource in stack.Resources
        where resource.Name.Length > 0 && resource.Name != finding.Resource
        where finding.Message.Contains($"'{resource.Name}'", StringComparison.Ordinal)
        where !finding.Related.Any(other => other.Resource == resource.Name)
        select $"{finding.Rule.Id} {resource.Type} {resource.Name}: {finding.Message}";
}
