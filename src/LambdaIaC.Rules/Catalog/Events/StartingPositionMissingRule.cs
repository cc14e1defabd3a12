using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Nobody but the author knows whether a new reader wants what is in a stream already. A Kafka cluster of one's own has a default, TRIM_HORIZON; public templates leave it out for DocumentDB.</summary>
internal sealed class StartingPositionMissingRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5302",
        "A stream or an Amazon MSK cluster needs StartingPosition",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [229],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var needs = source.IsStream || source.Kind == EventSourceKind.ManagedKafka;
        return needs && mapping.Properties["StartingPosition"].IsAbsent
            ?
            [
                Report(
                    mapping,
                    "StartingPosition",
                    $"StartingPosition of EventSourceMapping '{mapping.Name}' is not set, but the source is {source.Called}; set it to TRIM_HORIZON or LATEST.") with
                {
                    AwsMessage = "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.",
                },
            ]
            : [];
    }
}
