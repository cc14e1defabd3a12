using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Dead-letter targets and destinations are for asynchronous events. Whoever waits for the answer gets the error; a mapping has settings of its own.</summary>
internal sealed class UnusedFailurePathRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5202",
        "A function is never called asynchronously, so its failure path gets nothing",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [187],
    };

    public override bool ConcludesFromAbsence => true;

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var kinds = InvocationKinds.In(stack);
        return
            from function in stack.OfType("Function")
            where kinds.Has(function, InvocationKind.Asynchronous) == false
            from path in Paths(function, stack)
            let caller = kinds.Of(function).First()
            select Report(
                path.Resource,
                path.Name,
                $"{path.Name} of {path.Resource.Type} '{path.Resource.Name}' is for asynchronous events, but Function '{function.Name}' is called by {caller.Name} only; "
                    + (caller.Kind == InvocationKind.Polled ? "set the failure destination of the event source mapping or its queue instead." : "leave it out.")) with
            {
                Repair = Repair.Remove(path.Name),
                Related = [Other(caller.Resource, caller.PropertyPath)],
            };
    }

    private static IEnumerable<(IResourceView Resource, string Name)> Paths(IResourceView function, StackIndex stack) => FailurePaths.HasDeadLetterTarget(function) == true
        ? [(function, FailurePaths.DeadLetterTarget)]
        : stack.About(function, "EventInvokeConfig").Where(static config => FailureTarget.IsSet(config.Properties.At(FailurePaths.OnFailure)) == true)
            .Select(static config => (config, FailurePaths.OnFailure));
}
