using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda delivers dead letters and records to standard queues and topics only; the rest is lost and counted as DestinationDeliveryFailures.</summary>
internal sealed class FifoFailureTargetRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5204",
        "A dead-letter target or destination is a FIFO queue or topic",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
    {
        Covers = [189],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from target in FailurePaths.Targets(stack)
        where FailureTarget.IsFifo(target.Target, stack) == true
        select Report(
            target.Resource,
            target.Path,
            $"{target.Path} of {target.Resource.Type} '{target.Resource.Name}' is a FIFO queue or topic, to which Lambda delivers nothing; use a standard one.") with
        {
            Value = target.Target.Text(),
        };
}
