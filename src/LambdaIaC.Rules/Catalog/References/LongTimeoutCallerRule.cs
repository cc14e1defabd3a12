using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>On managed instances a function may take 5,400 seconds, when it is called asynchronously or by an event source mapping.</summary>
internal sealed class LongTimeoutCallerRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3212",
        "A timeout of more than 900 seconds has a caller that does not wait that long",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html")
    {
        Covers = [133],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var kinds = InvocationKinds.In(stack);
        return
            from function in stack.OfType("Function")
            let timeout = function.Properties["Timeout"].Integer()
            where timeout > 900 && ManagedInstances.Run(function) == true
            let caller = kinds.Of(function).FirstOrDefault(caller => caller.Kind == InvocationKind.Synchronous || IsImpatient(caller))
            where caller is not null
            select Report(
                function,
                "Timeout",
                $"Timeout of Function '{function.Name}' is {timeout} seconds, but {caller.Name} ({caller.Resource.Type} '{caller.Resource.Name}') waits 900 at most; lower it, or call the function asynchronously.") with
            {
                Related = [Other(caller.Resource, caller.PropertyPath)],
                Value = FormattableString.Invariant($"{timeout}"),
                Nearest = Value.Of(900L),
            };
    }

    /// <summary>Mappings of Amazon MQ and DocumentDB keep to the limit of ordinary functions.</summary>
    private static bool IsImpatient(Caller caller) =>
        caller.Kind == InvocationKind.Polled && (PartialArn.ServiceOf(caller.Resource.Properties["EventSourceArn"]) == "mq" || caller.Resource.Properties["DocumentDBEventSourceConfig"].HasEntries() == true);
}
