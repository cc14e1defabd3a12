using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Services that call a function themselves are let in by its policy, or not at all.</summary>
internal sealed class PushTriggerPermissionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3401",
        "A service is told to call a function that does not let it",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html")
    {
        Covers = [222],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var permissions = new CallPermissions(stack);
        return from trigger in PushTrigger.In(stack)
               let function = stack.FunctionOf(trigger.Target)
               where function is not null && permissions.For(trigger, function) is { IsOpen: false, IsVague: false, Callees.Count: 0 }
               select Report(
                   trigger.Resource,
                   trigger.Path,
                   $"{trigger.Path} of {trigger.Resource.Type} '{trigger.Resource.Name}' is Function '{function.Name}', which does not let {trigger.Principal} call it; add a Permission with that principal.") with
               {
                   Related = [Other(function, "")],
               };
    }
}
