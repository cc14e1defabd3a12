using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>A capacity provider is told either which instance types it may start, or which it may not.</summary>
internal sealed class InstanceTypeChoiceRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2212",
        "AllowedInstanceTypes and ExcludedInstanceTypes exclude each other",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_InstanceRequirements.html")
    {
        Covers = [135],
    };

    public override string ResourceType => "CapacityProvider";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("InstanceRequirements.AllowedInstanceTypes").HasEntries() == true && resource.Properties.At("InstanceRequirements.ExcludedInstanceTypes").HasEntries() == true
            ? [Report(resource, "InstanceRequirements.ExcludedInstanceTypes", $"InstanceRequirements of CapacityProvider '{resource.Name}' has AllowedInstanceTypes and ExcludedInstanceTypes; set one of them.")]
            : [];
}
