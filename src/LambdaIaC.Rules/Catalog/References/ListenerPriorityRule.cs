using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A listener tries its rules in the order of their priorities, which must differ.</summary>
internal sealed class ListenerPriorityRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3301",
        "Two rules of a listener have the same priority",
        Severity.Error,
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html")
    {
        Covers = [292],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        stack.OfType("ListenerRule")
            .Select(static rule => (Rule: rule, Listener: IdentityOf(rule.Properties["ListenerArn"]), Priority: rule.Properties["Priority"].Integer()))
            .Where(static entry => entry.Listener is not null && entry.Priority is not null)
            .GroupBy(static entry => (entry.Listener, entry.Priority), static entry => entry.Rule)
            .SelectMany(group => group.Skip(1).Select(rule => Report(
                rule,
                "Priority",
                $"Priority of ListenerRule '{rule.Name}' is {group.Key.Priority}, which ListenerRule '{group.First().Name}' of the same listener has already; give each its own.") with
            {
                Related = [Other(group.First(), "Priority")],
                Value = $"{group.Key.Priority}",
            }));

    private static string? IdentityOf(Value listener) => listener is TextValue or ReferenceValue ? listener.ToString() : null;
}
