using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Lambda reaches a cluster in a VPC from subnets with a security group, and shows it one kind of credentials.</summary>
internal sealed class KafkaAccessRule : EventSourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5334",
        "Subnets and a security group come together, and a cluster is given one kind of credentials",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-configure.html")
    {
        Covers = [278],
    };

    private static readonly string[] Credentials = ["BASIC_AUTH", "SASL_SCRAM_256_AUTH", "SASL_SCRAM_512_AUTH", "CLIENT_CERTIFICATE_TLS_AUTH"];

    protected override IEnumerable<Finding> Check(IResourceView mapping, EventSource source, StackIndex stack, RuleContext context)
    {
        if (!source.IsKafka || mapping.Properties["SourceAccessConfigurations"] is not ListValue { IsOpen: false } access)
        {
            yield break;
        }

        var types = access.Items.Select(static item => item.Map()["Type"].Text()).ToList();
        if (types.Contains(null))
        {
            yield break;
        }

        if (types.Contains("VPC_SUBNET") != types.Contains("VPC_SECURITY_GROUP"))
        {
            var (set, missing) = types.Contains("VPC_SUBNET") ? ("VPC_SUBNET", "VPC_SECURITY_GROUP") : ("VPC_SECURITY_GROUP", "VPC_SUBNET");
            yield return Found($"has {set} and no {missing}; set both, or neither for brokers with public addresses");
        }

        if (types.Distinct().Intersect(Credentials).ToList() is { Count: > 1 } several)
        {
            yield return Found($"has {string.Join(" and ", several)}; give one kind of credentials");
        }

        Finding Found(string what) => Report(mapping, "SourceAccessConfigurations", $"SourceAccessConfigurations of EventSourceMapping '{mapping.Name}' {what}.");
    }
}
