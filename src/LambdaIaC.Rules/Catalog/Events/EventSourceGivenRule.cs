using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A mapping reads one thing: what an ARN names, or the Kafka cluster behind bootstrap servers.</summary>
internal sealed class EventSourceGivenRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5300",
        "A mapping has exactly one of EventSourceArn and SelfManagedEventSource",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [227],
    };

    public override string ResourceType => "EventSourceMapping";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        var (arn, own) = (resource.Properties["EventSourceArn"], resource.Properties["SelfManagedEventSource"]);
        if (arn.IsAbsent && own.IsAbsent)
        {
            return
            [
                Report(resource, "EventSourceArn", $"EventSourceMapping '{resource.Name}' has no event source; set EventSourceArn, or SelfManagedEventSource for a Kafka cluster of your own.") with
                {
                    AwsMessage = "Unrecognized event source.",
                },
            ];
        }

        return arn.IsWritten() && own.IsWritten()
            ? [Report(resource, "SelfManagedEventSource", $"EventSourceMapping '{resource.Name}' has both EventSourceArn and SelfManagedEventSource; keep the one that it reads.")]
            : [];
    }
}
