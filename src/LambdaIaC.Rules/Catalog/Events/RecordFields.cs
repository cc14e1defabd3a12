namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>The fields that a record of a kind of source has on its first level, which a filter pattern can ask for.</summary>
internal static class RecordFields
{
    private static readonly string[] Kafka = ["topic", "partition", "offset", "timestamp", "timestampType", "key", "value", "headers", "keySchemaMetadata", "valueSchemaMetadata"];

    private static readonly Dictionary<EventSourceKind, string[]> All = new()
    {
        [EventSourceKind.Queue] = ["messageId", "receiptHandle", "body", "attributes", "messageAttributes", "md5OfBody", "md5OfMessageAttributes", "eventSource", "eventSourceARN", "awsRegion"],
        [EventSourceKind.Kinesis] =
        [
            "data", "partitionKey", "sequenceNumber", "approximateArrivalTimestamp", "kinesisSchemaVersion", "encryptionType",
            "kinesis", "eventSource", "eventVersion", "eventID", "eventName", "invokeIdentityArn", "awsRegion", "eventSourceARN",
        ],
        [EventSourceKind.DynamoDb] = ["dynamodb", "eventID", "eventName", "eventVersion", "eventSource", "eventSourceARN", "awsRegion", "userIdentity"],
        [EventSourceKind.ManagedKafka] = Kafka,
        [EventSourceKind.SelfManagedKafka] = Kafka,
    };

    /// <summary>The fields; null for a kind whose records are not described here.</summary>
    public static IReadOnlyList<string>? Of(EventSourceKind kind) => All.TryGetValue(kind, out var fields) ? fields : null;

    /// <summary>The field with what was sent.</summary>
    public static string PayloadOf(EventSourceKind kind) => kind switch
    {
        EventSourceKind.Queue => "body",
        EventSourceKind.Kinesis => "data",
        EventSourceKind.DynamoDb => "dynamodb",
        _ => "value",
    };
}
