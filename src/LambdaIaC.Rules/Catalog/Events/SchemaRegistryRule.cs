using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda validates records against a registry in provisioned pollers only.</summary>
internal sealed class SchemaRegistryRule : EventSourceRule
{
    private static readonly string[] Members = ["SchemaRegistryURI", "EventRecordFormat", "SchemaValidationConfigs"];

    public override RuleInfo Info { get; } = new(
        "LIAC5335",
        "A schema registry needs its URI, a record format, something to validate, and provisioned mode",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html")
    {
        Covers = [283],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var name = source.Kind switch
        {
            EventSourceKind.ManagedKafka => "AmazonManagedKafkaEventSourceConfig",
            EventSourceKind.SelfManagedKafka => "SelfManagedKafkaEventSourceConfig",
            _ => null,
        };
        if (name is null || mapping.Properties.At($"{name}.SchemaRegistryConfig") is not MapValue { Entries.Count: > 0 } registry)
        {
            yield break;
        }

        foreach (var member in Members.Where(member => registry[member].IsAbsent || registry[member] is ListValue { Items.Count: 0, IsOpen: false }))
        {
            yield return Report(mapping, $"{name}.SchemaRegistryConfig.{member}", $"{name}.SchemaRegistryConfig of EventSourceMapping '{mapping.Name}' has no {member}; set it.");
        }

        if (mapping.Properties["ProvisionedPollerConfig"].IsAbsent)
        {
            yield return Report(
                mapping,
                "ProvisionedPollerConfig",
                $"EventSourceMapping '{mapping.Name}' has a schema registry, which works in provisioned mode only; set ProvisionedPollerConfig.");
        }
    }
}
