using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Only environments on managed instances can be kept in a number.</summary>
internal sealed class ScalingNeedsCapacityProviderRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2209",
        "FunctionScalingConfig needs CapacityProviderConfig",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-scaling.html")
    {
        Covers = [129],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties["FunctionScalingConfig"].HasEntries() == true && resource.Properties["CapacityProviderConfig"].HasEntries() == false
            ? [Report(resource, "FunctionScalingConfig", $"FunctionScalingConfig of Function '{resource.Name}' needs CapacityProviderConfig; set that too, or use provisioned concurrency instead.")]
            : [];
}
