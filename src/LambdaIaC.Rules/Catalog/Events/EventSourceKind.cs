namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>What an event source mapping reads.</summary>
internal enum EventSourceKind
{
    /// <summary>An SQS queue, standard or FIFO.</summary>
    Queue,

    /// <summary>A Kinesis data stream, or a consumer of one.</summary>
    Kinesis,

    /// <summary>The stream of a DynamoDB table.</summary>
    DynamoDb,

    /// <summary>A cluster of Amazon MSK.</summary>
    ManagedKafka,

    /// <summary>A Kafka cluster of one's own.</summary>
    SelfManagedKafka,

    /// <summary>A broker of Amazon MQ.</summary>
    Broker,

    /// <summary>The change stream of a DocumentDB cluster.</summary>
    DocumentDb,
}
