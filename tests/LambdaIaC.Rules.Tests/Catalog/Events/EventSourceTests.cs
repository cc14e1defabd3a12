using LambdaIaC.Rules.Catalog.Events;
using LambdaIaC.Rules.Tests.Views;

namespace LambdaIaC.Rules.Tests.Catalog.Events;

public sealed class EventSourceTests
{
    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders", "Queue", false)]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "Queue", true)]
    [InlineData("arn:{?}:sqs:{?}:{?}:{?}", "Queue", null)]
    [InlineData("arn:{?}:sqs:{?}:{?}:{?}.fifo", "Queue", true)]
    [InlineData("arn:aws-cn:kinesis:cn-north-1:123456789012:stream/orders/consumer/c:1", "Kinesis", false)]
    [InlineData("arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/1", "DynamoDb", false)]
    [InlineData("arn:aws:kafka:eu-west-1:123456789012:cluster/orders/1", "ManagedKafka", false)]
    [InlineData("arn:aws:mq:eu-west-1:123456789012:broker:orders:1", "Broker", false)]
    [InlineData("arn:aws:rds:eu-west-1:123456789012:cluster:orders", "DocumentDb", false)]
    [InlineData("@queue.Arn", "Queue", false)]
    [InlineData("@fifo.Arn", "Queue", true)]
    [InlineData("@later.Arn", "Queue", null)]
    [InlineData("@stream.Arn", "Kinesis", null)]
    [InlineData("@consumer.ConsumerARN", "Kinesis", null)]
    [InlineData("@table.StreamArn", "DynamoDb", null)]
    [InlineData("@cluster.Ref", "ManagedKafka", null)]
    [InlineData("@broker.Arn", "Broker", null)]
    [InlineData("arn:aws:sqs:{?}:{?}:{fifo.QueueName}", "Queue", true)]
    public void The_kind_is_known(string arn, string kind, bool? isFifo)
    {
        var source = Of($$"""{ "EventSourceArn": "{{arn}}" }""");

        Assert.Equal((kind, isFifo), (source?.Kind.ToString(), source?.IsFifo));
    }

    [Fact]
    public void Bootstrap_servers_are_a_Kafka_cluster() => Assert.Equal(EventSourceKind.SelfManagedKafka, Of("""{ "SelfManagedEventSource": {} }""")?.Kind);

    [Theory]
    [InlineData("""{ "EventSourceArn": "?" }""")]
    [InlineData("""{ "EventSourceArn": "@elsewhere.Arn" }""")]
    [InlineData("""{ "EventSourceArn": "@role.Arn" }""")]
    [InlineData("""{ "EventSourceArn": "arn:aws:sns:eu-west-1:123456789012:orders" }""")]
    [InlineData("""{ "EventSourceArn": "arn:aws:{?}:eu-west-1:123456789012:orders" }""")]
    [InlineData("""{ "SelfManagedEventSource": "?" }""")]
    [InlineData("{}")]
    public void Nobody_knows_the_kind(string mapping) => Assert.Null(Of(mapping));

    private static EventSource? Of(string mapping)
    {
        var stack = TestStack.Of(WrittenStack.Of($$"""
            {
                "EventSourceMapping m": {{mapping}},
                "Queue queue": {}, "Queue fifo": { "FifoQueue": true }, "Queue later": { "FifoQueue": "?" },
                "Stream stream": {}, "StreamConsumer consumer": {}, "Table table": {}, "KafkaCluster cluster": {}, "Broker broker": {}, "ExecutionRole role": {}
            }
            """));
        return EventSource.Of(stack.Resources[0], stack);
    }
}
