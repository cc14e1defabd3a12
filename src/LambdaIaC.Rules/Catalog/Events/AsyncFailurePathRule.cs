using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>The caller of an asynchronous invocation is gone when it fails. After the retries, Lambda drops the event unless it has somewhere to put it.</summary>
internal sealed class AsyncFailurePathRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5201",
        "A function is called asynchronously, and events that fail for good are lost",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [186],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        if (stack.IsOpen)
        {
            return [];
        }

        var kinds = InvocationKinds.In(stack);
        return
            from function in stack.OfType("Function")
            let caller = kinds.Of(function).FirstOrDefault(static caller => caller.Kind == InvocationKind.Asynchronous)
            where caller is not null && FailurePaths.HasDeadLetterTarget(function) == false && FailurePaths.HasDestination(function, stack) == false
            select Report(
                function,
                FailurePaths.DeadLetterTarget,
                $"Function '{function.Name}' is called asynchronously by {caller.Name} ({caller.Resource.Type} '{caller.Resource.Name}'), and events that fail for good are lost; "
                    + "set an OnFailure destination or a DeadLetterConfig.") with
            {
                Related = [Other(caller.Resource, caller.PropertyPath)],
            };
    }
}
