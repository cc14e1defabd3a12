using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Kafka is read by topic, Amazon MQ by queue, DocumentDB by database, and all but Amazon MSK by credentials.</summary>
internal sealed class RequiredSourceSettingsRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5332",
        "A broker, a Kafka cluster or a database needs to be told what to read and how",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")
    {
        Covers = [278, 279, 280, 281],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context) =>
        from need in Needs(source.Kind)
        where mapping.Properties.At(need.Path) is var value && (value.IsAbsent || value.HasEntries() == false)
        select Report(mapping, need.Path, $"{need.Path} of EventSourceMapping '{mapping.Name}' is not set, but the source is {source.Called}; {need.Fix}.") with { AwsMessage = need.AwsMessage };

    private static (string Path, string Fix, string? AwsMessage)[] Needs(EventSourceKind kind) => kind switch
    {
        EventSourceKind.ManagedKafka => [Topics],
        EventSourceKind.SelfManagedKafka =>
        [
            ("SelfManagedEventSource.Endpoints", "name the brokers", null),
            Topics,
            ("SourceAccessConfigurations", "say how to reach it: credentials, or subnets with a security group", "Required 'sourceAccessConfigurations' parameter is missing."),
        ],
        EventSourceKind.Broker => [("Queues", "name the queue", null), Credentials],
        EventSourceKind.DocumentDb => [("DocumentDBEventSourceConfig.DatabaseName", "name the database", null), Credentials],
        _ => [],
    };

    private static (string Path, string Fix, string? AwsMessage) Topics => ("Topics", "name the topic", null);

    private static (string Path, string Fix, string? AwsMessage) Credentials => ("SourceAccessConfigurations", "give BASIC_AUTH with the secret that has the credentials", null);
}
