using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Both get every failure: the destination a record with the reason, the dead-letter target the bare event. Whoever handles one of them easily handles a failure twice.</summary>
internal sealed class TwoFailurePathsRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5207",
        "A function has a dead-letter target and a destination for failures",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [196],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from function in stack.OfType("Function")
        where FailurePaths.HasDeadLetterTarget(function) == true && FailurePaths.HasDestination(function, stack) == true
        select Report(
            function,
            FailurePaths.DeadLetterTarget,
            $"DeadLetterConfig of Function '{function.Name}' and an OnFailure destination both get every failure; keep the destination, whose record says why.") with
        {
            Related = [.. stack.About(function, "EventInvokeConfig").Select(static config => Other(config, FailurePaths.OnFailure))],
        };
}
