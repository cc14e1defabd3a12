using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Schemas.Neighbours;
using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>Queues, streams and brokers that Lambda polls: an event source mapping, whose properties the event has but for the name of the source.</summary>
internal sealed class PolledSource : EventSource
{
    private const string Mapping = "AWS::Lambda::EventSourceMapping";

    /// <summary>What SAM calls the ARN of the source.</summary>
    private static readonly string[] Sources = ["Queue", "Stream", "Broker", "Cluster"];

    private static readonly string[] OfSam =
    [
        "Queue", "Stream", "Broker", "Cluster", "DynamicPolicyName", "KafkaBootstrapServers", "ConsumerGroupId", "SchemaRegistryConfig", "SecretsManagerKmsKeyId",
        "DatabaseName", "CollectionName", "FullDocument",
    ];

    /// <summary>
    /// https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html
    /// </summary>
    private static IReadOnlyList<string> Names { get; } = [.. OfSam, .. StrayNames.Settable(SchemaCatalog.Get<EventSourceMappingSchema>().Properties)];

    public override IReadOnlyList<string> Types => ["SQS", "Kinesis", "DynamoDB", "MSK", "MQ", "SelfManagedKafka", "DocumentDB"];

    public override IEnumerable<TemplateResource> Translate(ServerlessEvent trigger)
    {
        // SAM's destinations also say of which type they are.
        var names = new Vocabulary($"the event {trigger.Type}", Names) { Opaque = ["DestinationConfig"] };
        var sam = StrayNames.Mark(trigger.PropertiesAs(Mapping), SchemaCatalog.Get<EventSourceMappingSchema>(), names);
        var source = Sources.Select(name => sam[name]).FirstOrDefault(static value => !value.Value.IsAbsent) ?? Located.Absent;
        var servers = sam["KafkaBootstrapServers"];
        var group = sam["ConsumerGroupId"].Within("ConsumerGroupId");
        var properties = sam
            .With(OfSam.Select(static name => (name, Located.Absent)))
            .With(
                ("FunctionName", trigger.Function.Invoked),
                ("EventSourceArn", source),
                ("SelfManagedEventSource", servers.Within("KafkaBootstrapServers").Within("Endpoints")),
                (trigger.Type == "MSK" ? "AmazonManagedKafkaEventSourceConfig" : "SelfManagedKafkaEventSourceConfig", group.Value.IsAbsent ? sam[ConfigOf(trigger.Type)] : group),
                ("DocumentDBEventSourceConfig", trigger.Type == "DocumentDB" ? Database(sam, trigger) : Located.Absent),
                ("DestinationConfig", Destination(sam["DestinationConfig"])));
        return [trigger.Resource(Mapping, properties)];
    }

    private static string ConfigOf(string type) => type == "MSK" ? "AmazonManagedKafkaEventSourceConfig" : "SelfManagedKafkaEventSourceConfig";

    private static Located Database(Located sam, ServerlessEvent trigger) => Located.Map(
        trigger.Id,
        ("DatabaseName", sam["DatabaseName"]),
        ("CollectionName", sam["CollectionName"]),
        ("FullDocument", sam["FullDocument"]));

    /// <summary>SAM's destinations also say of which type they are.</summary>
    private static Located Destination(Located config) => config["OnFailure"] is { Value: MapValue } failure
        ? config.With(("OnFailure", failure.With(("Type", Located.Absent))))
        : config;
}
