using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>Runs rules, and lets the observer of the context know when there is one. Findings are then made at once, so that the time is the rule's own.</summary>
internal static class ObservedRules
{
    public static IEnumerable<Finding> Run(ResourceSchema schema, IResourceView resource, RuleContext context) =>
        context.Observer is null ? SchemaRule.Check(schema, resource) : Observed(schema, resource, context);

    public static IEnumerable<Finding> Run(ResourceRule rule, IResourceView resource, RuleContext context) =>
        context.Observer is null ? rule.Check(resource, context) : Observed(rule, resource, context);

    public static IEnumerable<Finding> Run(StackRule rule, StackIndex stack, RuleContext context) =>
        context.Observer is null ? rule.Check(stack, context) : Observed(rule, stack, context);

    private static List<Finding> Observe(IRuleObserver observer, string rule, Func<IEnumerable<Finding>> check)
    {
        observer.Starts(rule);
        var findings = check().ToList();
        observer.Ends();
        return findings;
    }

    // Apart from the callers, so that these allocate nothing for a lambda that is not needed.
    private static List<Finding> Observed(ResourceSchema schema, IResourceView resource, RuleContext context) =>
        Observe(context.Observer!, $"limits of {schema.Name}", () => SchemaRule.Check(schema, resource));

    private static List<Finding> Observed(ResourceRule rule, IResourceView resource, RuleContext context) =>
        Observe(context.Observer!, rule.Info.Id, () => rule.Check(resource, context));

    private static List<Finding> Observed(StackRule rule, StackIndex stack, RuleContext context) =>
        Observe(context.Observer!, rule.Info.Id, () => rule.Check(stack, context));
}
