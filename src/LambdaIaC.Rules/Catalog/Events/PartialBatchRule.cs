using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Without ReportBatchItemFailures a function that fails on one message gets all of the batch again.</summary>
internal sealed class PartialBatchRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5314",
        "One failure repeats the whole batch",
        Severity.Info,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html")
    {
        Covers = [250],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var isBatch = NumberOr(mapping.Properties["BatchSize"], source.IsStream ? 100 : 10) > 1;
        return (source.IsStream || source.Kind == EventSourceKind.Queue) && isBatch && mapping.Properties["FunctionResponseTypes"].HasEntries() == false
            ?
            [
                Report(
                    mapping,
                    "FunctionResponseTypes",
                    $"EventSourceMapping '{mapping.Name}' repeats a whole batch when one record of it fails; set FunctionResponseTypes to ReportBatchItemFailures and return the failed ones."),
            ]
            : [];
    }
}
