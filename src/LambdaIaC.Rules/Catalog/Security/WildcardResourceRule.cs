using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Most actions can be limited to resources; only some are allowed everywhere or not at all.</summary>
internal sealed class WildcardResourceRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4410",
        "A policy allows on all resources what could be limited to some",
        Severity.Info,
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html")
    {
        Covers = [318],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from site in PolicySite.OfRights(stack)
        from statement in site.Policy.Statements
        where statement.IsUnconditionalAllow && statement.IsAboutEverything
        let limitable = statement.Actions.Items.Select(static action => action.Text()).OfType<string>().Where(static action => KnownActions.HasResources(action) == true).ToList()
        where limitable.Count > 0
        select Report(
            site.Resource,
            site.PathOf(statement, "Resource"),
            $"{site.Name} allows {Few(limitable)} on all resources; name the resources by their ARNs.") with
        {
            Value = "*",
        };

    private static string Few(List<string> actions) =>
        $"{string.Join(", ", actions.Take(3))}{(actions.Count > 3 ? FormattableString.Invariant($" and {actions.Count - 3} more actions") : "")}";
}
