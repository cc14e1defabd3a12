using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Events;

/// <summary>Provisioned pollers bound the concurrency of a queue by themselves.</summary>
internal sealed class ScalingAndPollersRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC5316",
        "MaximumConcurrency and provisioned pollers exclude each other",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html")
    {
        Covers = [256],
    };

    public override string ResourceType => "EventSourceMapping";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("ScalingConfig.MaximumConcurrency").IsWritten() && resource.Properties["ProvisionedPollerConfig"].HasEntries() == true
            ?
            [
                Report(
                    resource,
                    "ScalingConfig.MaximumConcurrency",
                    $"EventSourceMapping '{resource.Name}' has both ScalingConfig.MaximumConcurrency and ProvisionedPollerConfig, which exclude each other; keep one."),
            ]
            : [];
}
