using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A function and each of its aliases have policies of their own: who may call one of them may not call another.</summary>
internal sealed class TriggerQualifierRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3402",
        "A trigger and its permission name different versions of a function",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html")
    {
        Covers = [224],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var permissions = new CallPermissions(stack);
        return from trigger in PushTrigger.In(stack)
               let function = stack.FunctionOf(trigger.Target)
               let called = Callee.Of(trigger.Target, stack)
               where function is not null && called is not null
               let granted = permissions.For(trigger, function)
               where granted is { IsOpen: false, IsVague: false, Callees.Count: > 0 } && !granted.Callees.Contains(called)
               select Report(
                   trigger.Resource,
                   trigger.Path,
                   $"{trigger.Path} of {trigger.Resource.Type} '{trigger.Resource.Name}' calls {Name(called, function)}, but {trigger.Principal} is only let in to {Name(granted.Callees.First(), function)}; "
                       + "name the same on both sides.") with
               {
                   Related = [Other(function, "")],
               };
    }

    private static string Name(Callee callee, IResourceView function) =>
        callee.Qualifier.Length == 0 ? $"Function '{function.Name}' without a qualifier" : $"'{callee.Qualifier}' of Function '{function.Name}'";
}
