using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>Every rule there is: the schemas' limits and the concrete rule classes of this assembly.</summary>
internal static class RuleCatalog
{
    private static IReadOnlyList<Rule> Rules { get; } =
    [
        .. typeof(RuleCatalog).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(Rule).IsAssignableFrom(type))
            .Select(static type => (Rule)Activator.CreateInstance(type)!)
            .OrderBy(static rule => rule.Info.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rules about one resource, by its type.</summary>
    public static ILookup<string, ResourceRule> ResourceRules { get; } = Rules.OfType<ResourceRule>()
        .SelectMany(static rule => rule.ResourceTypes.Select(type => (Type: type, Rule: rule)))
        .ToLookup(static pair => pair.Type, static pair => pair.Rule, StringComparer.Ordinal);

    /// <summary>The rules about several resources.</summary>
    public static IReadOnlyList<StackRule> StackRules { get; } = [.. Rules.OfType<StackRule>()];

    /// <summary>What every rule is called, in the order of the ids; each id stands once.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).SelectMany(static schema => schema.Properties.SelectMany(property => Infos(schema.Name, property, property.Name)))
            .Concat(Rules.Select(static rule => rule.Info))
            .GroupBy(static info => info.Id, StringComparer.Ordinal)
            .Select(static group => One([.. group]))
            .OrderBy(static info => info.Id, StringComparer.Ordinal),
    ];

    /// <summary>Judges one resource with its schema and the rules about it alone.</summary>
    public static IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        (SchemaCatalog.Find(resource.Type) is { } schema ? ObservedRules.Run(schema, resource, context) : [])
            .Concat(ResourceRules[resource.Type].SelectMany(rule => ObservedRules.Run(rule, resource, context)));

    /// <summary>Judges a stack: each resource, then the resources together.</summary>
    public static IEnumerable<Finding> Check(IStackView stack, RuleContext context)
    {
        var index = new StackIndex(stack, context.Region);
        return stack.Resources.SelectMany(resource => Check(resource, context)).Concat(CheckTogether(index, context));
    }

    /// <summary>Judges the resources of a stack together, as far as its view allows a conclusion.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="context">What rules may depend on.</param>
    /// <param name="isWanted">Which rules are run; null for all.</param>
    public static IEnumerable<Finding> CheckTogether(StackIndex stack, RuleContext context, Func<RuleInfo, bool>? isWanted = null) =>
        StackRules.Where(rule => (!stack.IsOpen || !rule.ConcludesFromAbsence) && isWanted?.Invoke(rule.Info) != false).SelectMany(rule => ObservedRules.Run(rule, stack, context));

    /// <summary>Two properties may share a rule; it then answers the checks of both.</summary>
    private static RuleInfo One(IReadOnlyList<RuleInfo> infos) =>
        infos.Count == 1 ? infos[0] : infos[0] with { Covers = [.. infos.SelectMany(static info => info.Covers).Distinct().OrderBy(static number => number)] };

    private static IEnumerable<RuleInfo> Infos(string resourceType, PropertySchema property, string path)
    {
        if (property.RuleId is not null)
        {
            yield return SchemaRule.InfoOf(resourceType, property, path);
        }

        var below = property.Members.SelectMany(member => Infos(resourceType, member, $"{path}.{member.Name}"));
        foreach (var info in property.Item is { } item ? below.Concat(Infos(resourceType, item, $"{path}[]")) : below)
        {
            yield return info;
        }
    }
}
