using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Only asynchronous events have one, and a destination does more: this is for teams whose policy demands it. What is known never to be called asynchronously is not judged.</summary>
internal sealed class DeadLetterRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5200",
        "A function has no dead-letter target",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [185],
    };

    public override bool ConcludesFromAbsence => true;

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var kinds = InvocationKinds.In(stack);
        return
            from function in stack.OfType("Function")
            where FailurePaths.HasDeadLetterTarget(function) == false && kinds.Has(function, InvocationKind.Asynchronous) != false
            select Report(function, FailurePaths.DeadLetterTarget, $"DeadLetterConfig of Function '{function.Name}' has no TargetArn; name a queue or a topic that keeps events which failed for good.");
    }
}
