using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A rule of EventBridge says itself whom it calls; a permission for another function is a leftover, or names the wrong one.</summary>
internal sealed class UnusedPermissionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3403",
        "A permission is for a rule that does not call the function",
        Severity.Info,
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html")
    {
        Covers = [225],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from permission in stack.OfType("Permission")
        let rule = stack.Target(permission.Properties["SourceArn"], "EventRule")
        let function = stack.FunctionOf(permission)
        where rule is not null && function is not null && Calls(rule, function, stack) == false
        select Report(
            permission,
            "SourceArn",
            $"Permission '{permission.Name}' lets EventRule '{rule.Name}' call Function '{function.Name}', which is none of the rule's targets; remove the permission, or add the target.") with
        {
            Related = [Other(rule, "Targets"), Other(function, "")],
        };

    private static bool? Calls(IResourceView rule, IResourceView function, StackIndex stack) => rule.Properties["Targets"] switch
    {
        ListValue { IsOpen: false } targets => targets.Items.Aggregate((bool?)false, (any, target) => any | IsFunction(target.Map()["Arn"], function, stack)),
        { IsAbsent: true } => false,
        _ => null,
    };

    private static bool? IsFunction(Value target, IResourceView function, StackIndex stack) =>
        stack.FunctionOf(target) is { } called ? called == function : target is ReferenceValue reference && stack.Find(reference.LogicalId) is { } other && stack.IsPlaced(target) ? other == function : null;
}
