namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>A setting of a mapping that only some kinds of event source have.</summary>
/// <param name="Path">The property.</param>
/// <param name="Kinds">The kinds that have it, as the parameter page of each kind in the Lambda guide lists them.</param>
internal sealed record SourceSetting(string Path, IReadOnlyList<EventSourceKind> Kinds)
{
    private static readonly EventSourceKind[] Streams = [EventSourceKind.Kinesis, EventSourceKind.DynamoDb];

    private static readonly EventSourceKind[] Kafka = [EventSourceKind.ManagedKafka, EventSourceKind.SelfManagedKafka];

    private static readonly EventSourceKind[] Records = [.. Streams, .. Kafka];

    public static IReadOnlyList<SourceSetting> All { get; } =
    [
        new("ParallelizationFactor", Streams),
        new("TumblingWindowInSeconds", Streams),
        new("BisectBatchOnFunctionError", Records),
        new("MaximumRetryAttempts", Records),
        new("MaximumRecordAgeInSeconds", Records),
        new("DestinationConfig.OnFailure", Records) { AwsMessage = "Unsupported DestinationConfig parameter for given event source mapping type." },
        new("FunctionResponseTypes", [EventSourceKind.Queue, .. Records]),
        new("ScalingConfig", [EventSourceKind.Queue]),
        new("ProvisionedPollerConfig", [EventSourceKind.Queue, .. Kafka]),
        // Of a queue only the name is refused; of the kinds that have no pollers the whole structure is, once.
        new("ProvisionedPollerConfig.PollerGroupName", [EventSourceKind.Broker, EventSourceKind.DocumentDb, .. Records]),
        new("SourceAccessConfigurations", [EventSourceKind.Broker, EventSourceKind.DocumentDb, .. Kafka]),
        new("AmazonManagedKafkaEventSourceConfig", [EventSourceKind.ManagedKafka]),
        new("SelfManagedKafkaEventSourceConfig", [EventSourceKind.SelfManagedKafka]),
        new("DocumentDBEventSourceConfig", [EventSourceKind.DocumentDb]),
        new("Topics", Kafka),
        new("Queues", [EventSourceKind.Broker]),
    ];

    /// <summary>What AWS answers, where it was recorded.</summary>
    public string? AwsMessage { get; init; }
}
