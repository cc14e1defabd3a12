using LambdaIaC.Rules.Policies;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>All actions of a service are more than any function needs, the deletion of what it works on among them.</summary>
internal sealed class ServiceWideActionsRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC4408",
        "A policy allows all actions of a service",
        Severity.Warning,
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege")
    {
        Covers = [316],
    };

    // Everything on everything has a rule of its own.
    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from site in PolicySite.OfRights(stack)
        from statement in site.Policy.Statements
        where statement.IsAllow == true
        from action in statement.Actions.Items.Select(static (action, index) => (Text: action is Values.TextValue text ? text.Text : "", Index: index))
        where action.Text.EndsWith(":*", StringComparison.Ordinal) || (action.Text == "*" && !(statement.IsAboutEverything && statement.IsUnconditionalAllow))
        select Report(
            site.Resource,
            site.PathOf(statement, "Action", action.Index),
            $"{site.Name} allows '{action.Text}', which is every action{(action.Text == "*" ? "" : " of the service")}; name the actions that the code performs.") with
        {
            Value = action.Text,
        };
}
