using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Reserved concurrency of 0 is the way to stop a function, and is legal. A stack that stops a function and wires it up at once deserves the question.</summary>
internal sealed class StoppedFunctionRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3200",
        "Something calls a function whose reserved concurrency is 0",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html")
    {
        Covers = [89],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var kinds = InvocationKinds.In(stack);
        return
            from function in stack.OfType("Function")
            let reserved = ReservedSetting.Of(function, stack)
            where reserved?.Executions.Integer() == 0
            let caller = kinds.Of(function).FirstOrDefault()
            where caller is not null
            select Report(
                reserved.Resource,
                ReservedSetting.Path,
                $"ReservedConcurrentExecutions of Function '{function.Name}' is 0, so every call by {caller.Name} ({caller.Resource.Type} '{caller.Resource.Name}') is refused; "
                    + "leave it out, or suppress this where the function is stopped on purpose.") with
            {
                Value = "0",
                Related = [Other(caller.Resource, caller.PropertyPath)],
                // A resource that reserves executions has nothing else to say.
                Repair = reserved.Resource == function ? Repair.Remove(ReservedSetting.Path) : null,
            };
    }
}
