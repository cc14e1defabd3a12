using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>The guide offers retries, record age, splitting and partial responses of Kafka only together with provisioned pollers.</summary>
internal sealed class KafkaErrorHandlingRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5310",
        "Error handling of Kafka needs provisioned mode",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html")
    {
        Covers = [243],
    };

    private static readonly string[] Settings = ["BisectBatchOnFunctionError", "MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "FunctionResponseTypes"];

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        if (!source.IsKafka || !mapping.Properties["ProvisionedPollerConfig"].IsAbsent)
        {
            return [];
        }

        return
            from name in Settings
            where mapping.Properties[name] is BooleanValue { Flag: true } or IntegerValue { Number: >= 0 } or ListValue { Items.Count: > 0 }
            select Report(
                mapping,
                name,
                $"{name} of EventSourceMapping '{mapping.Name}' is set, but Kafka error handling works in provisioned mode only; set ProvisionedPollerConfig.");
    }
}
