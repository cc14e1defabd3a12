using System.Collections.Concurrent;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>
/// What a mapping reads, as far as a stack says it: the service in an ARN, even in one that is put together,
/// the type of the resource that is referred to, or the bootstrap servers of a Kafka cluster.
/// </summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Target">The source itself, when the stack makes it.</param>
internal sealed record EventSource(EventSourceKind Kind, IResourceView? Target)
{
    private static readonly Dictionary<string, EventSourceKind> OfService = new(StringComparer.Ordinal)
    {
        ["sqs"] = EventSourceKind.Queue,
        ["kinesis"] = EventSourceKind.Kinesis,
        ["dynamodb"] = EventSourceKind.DynamoDb,
        ["kafka"] = EventSourceKind.ManagedKafka,
        ["mq"] = EventSourceKind.Broker,
        ["rds"] = EventSourceKind.DocumentDb,
    };

    private static readonly Dictionary<string, EventSourceKind> OfType = new(StringComparer.Ordinal)
    {
        ["Queue"] = EventSourceKind.Queue,
        ["Stream"] = EventSourceKind.Kinesis,
        ["StreamConsumer"] = EventSourceKind.Kinesis,
        ["Table"] = EventSourceKind.DynamoDb,
        ["GlobalTable"] = EventSourceKind.DynamoDb,
        ["KafkaCluster"] = EventSourceKind.ManagedKafka,
        ["Broker"] = EventSourceKind.Broker,
    };

    /// <summary>Whether a queue is a FIFO queue; null when nobody knows.</summary>
    public bool? IsFifo { get; init; }

    /// <summary>Whether Lambda reads shards: Kinesis and DynamoDB.</summary>
    public bool IsStream => Kind is EventSourceKind.Kinesis or EventSourceKind.DynamoDb;

    public bool IsKafka => Kind is EventSourceKind.ManagedKafka or EventSourceKind.SelfManagedKafka;

    public bool IsStandardQueue => Kind == EventSourceKind.Queue && IsFifo == false;

    public bool IsFifoQueue => Kind == EventSourceKind.Queue && IsFifo == true;

    /// <summary>What a message calls the source.</summary>
    public string Called => Kind switch
    {
        EventSourceKind.Queue => IsFifo == true ? "a FIFO queue" : "an SQS queue",
        EventSourceKind.Kinesis => "a Kinesis stream",
        EventSourceKind.DynamoDb => "a DynamoDB stream",
        EventSourceKind.ManagedKafka => "an Amazon MSK cluster",
        EventSourceKind.SelfManagedKafka => "a Kafka cluster",
        EventSourceKind.Broker => "an Amazon MQ broker",
        _ => "a DocumentDB cluster",
    };

    /// <summary>The source of a mapping; null when nobody knows it.</summary>
    public static EventSource? Of(IResourceView mapping, StackIndex stack) =>
        stack.Shared(static _ => new ConcurrentDictionary<IResourceView, EventSource?>()).GetOrAdd(mapping, _ => Find(mapping, stack));

    private static EventSource? Find(IResourceView mapping, StackIndex stack)
    {
        var (arn, own) = (mapping.Properties["EventSourceArn"], mapping.Properties["SelfManagedEventSource"]);
        if (arn.IsAbsent)
        {
            return own.IsKnown ? new EventSource(EventSourceKind.SelfManagedKafka, null) : null;
        }

        var target = OfType.Keys.Select(type => stack.Target(arn, type)).FirstOrDefault(static found => found is not null);
        return (target, Arn.Of(arn)) switch
        {
            (_, { } written) when OfService.TryGetValue(written.Service, out var kind) =>
                new EventSource(kind, target is not null && OfType[target.Type] == kind ? target : null) { IsFifo = target is null ? written.IsFifo : Fifo.Is(target) },
            (_, { }) or (null, _) => null,
            _ => new EventSource(OfType[target.Type], target) { IsFifo = Fifo.Is(target) },
        };
    }
}
