using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>An event source mapping waits for the answer: as long as one invocation may take, not as long as a durable execution.</summary>
internal sealed class DurablePolledRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3211",
        "A durable function takes longer than an event source mapping waits",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/durable-invoking-esm.html")
    {
        Covers = [124],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var kinds = InvocationKinds.In(stack);
        return
            from function in stack.OfType("Function")
            let most = ManagedInstances.Run(function) switch { true => 5400, false => 900, _ => (long?)null }
            let duration = function.Properties.At("DurableConfig.ExecutionTimeout").Integer()
            where duration > most
            let mapping = kinds.Of(function).FirstOrDefault(static caller => caller.Kind == InvocationKind.Polled)
            where mapping is not null
            select Report(
                function,
                "DurableConfig.ExecutionTimeout",
                $"ExecutionTimeout of Function '{function.Name}' is {duration} seconds, but EventSourceMapping '{mapping.Resource.Name}' waits {most} at most; lower it, "
                    + "or have the mapping call a function that starts the execution asynchronously.") with
            {
                Related = [Other(mapping.Resource, mapping.PropertyPath)],
                Value = FormattableString.Invariant($"{duration}"),
                Nearest = Value.Of(most),
            };
    }
}
