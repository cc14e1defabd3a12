using LambdaIaC.Rules.Schemas.Blocks;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Amazon MSK, a Kafka cluster of one's own, Amazon MQ and DocumentDB are reached by different means; a virtual host is RabbitMQ's.</summary>
internal sealed class SourceAccessTypeRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5333",
        "The kind of source does not have this kind of access",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_SourceAccessConfiguration.html")
    {
        Covers = [280, 284],
    };

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        var access = mapping.Properties["SourceAccessConfigurations"].Items();
        if (Legal(source) is not { } legal)
        {
            yield break;
        }

        for (var i = 0; i < access.Count; i++)
        {
            if (access[i].Map()["Type"].Text() is { } type && SourceAccessBlock.Types.Contains(type) && !legal.Contains(type))
            {
                yield return Report(
                    mapping,
                    $"SourceAccessConfigurations[{i}].Type",
                    $"SourceAccessConfigurations[{i}].Type of EventSourceMapping '{mapping.Name}' is {type}, but {source.Called} is reached with {string.Join(", ", legal)}.") with
                {
                    Value = type,
                };
            }
        }
    }

    /// <summary>The means of a kind of source; another word than any of them is a finding of the property itself.</summary>
    private static IReadOnlyList<string>? Legal(EventSource source) => source.Kind switch
    {
        EventSourceKind.ManagedKafka => ["SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"],
        EventSourceKind.SelfManagedKafka =>
            ["BASIC_AUTH", "SASL_SCRAM_256_AUTH", "SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE", "VPC_SUBNET", "VPC_SECURITY_GROUP"],
        EventSourceKind.Broker when string.Equals(source.Target?.Properties["EngineType"].Text(), "ACTIVEMQ", StringComparison.OrdinalIgnoreCase) => ["BASIC_AUTH"],
        EventSourceKind.Broker => ["BASIC_AUTH", "VIRTUAL_HOST"],
        EventSourceKind.DocumentDb => ["BASIC_AUTH"],
        _ => null,
    };
}
