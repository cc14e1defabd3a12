using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>Where a mapping reads inside a broker, and the brokers of a Kafka cluster that is not Amazon's.</summary>
internal static class BrokerBlock
{
    /// <summary>The Kafka topic. No operation updates it, although CloudFormation does not replace the mapping.</summary>
    public static PropertySchema Topics { get; } = List(
        "Topics",
        Text("Topic") with { Constraints = [new Length(1, 249), new Pattern(@"[^.]([a-zA-Z0-9\-_.]+)") { Meaning = "the name of a Kafka topic" }] }) with
    {
        RuleId = "LIAC1517",
        Covers = [278, 279],
        Constraints = [new Count(1, 1)],
        Source = "lambda/2015-03-31:Topics",
    };

    /// <summary>The queue of an Amazon MQ broker.</summary>
    public static PropertySchema Queues { get; } = List("Queues", Text("Queue") with { Constraints = [new Length(1, 1000)] }) with
    {
        RuleId = "LIAC1518",
        Covers = [280],
        Constraints = [new Count(1, 1)],
        Source = "lambda/2015-03-31:Queues",
    };

    private static PropertySchema Server { get; } = Text("KafkaBootstrapServer") with
    {
        Constraints =
        [
            new Length(1, 300),
            new Pattern(@"^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}")
            {
                Meaning = "a host with a port, such as broker-1.example.com:9092",
            },
        ],
    };

    public static PropertySchema SelfManaged { get; } = Structure(
        "SelfManagedEventSource",
        Structure(
            "Endpoints",
            List("KafkaBootstrapServers", Server) with
            {
                ApiName = "",
                RuleId = "LIAC1522",
                Covers = [278],
                Mutability = Mutability.Replaces,
                Constraints = [new Count(1, 10)],
                Source = "aws-lambda-eventsourcemapping.json",
            }) with
        {
            Mutability = Mutability.Replaces,
            Source = "lambda/2015-03-31:Endpoints",
        }) with
    {
        Mutability = Mutability.Replaces,
        Source = "lambda/2015-03-31:SelfManagedEventSource",
    };
}
