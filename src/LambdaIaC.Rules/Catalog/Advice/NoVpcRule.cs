using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>A function outside of a VPC is no less safe; it only reaches nothing private. This is for teams whose policy demands a VPC.</summary>
internal sealed class NoVpcRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6204",
        "A function is in no VPC",
        Severity.Hidden,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")
    {
        Covers = [159],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("VpcConfig.SubnetIds").HasEntries() == false && resource.Properties["CapacityProviderConfig"].HasEntries() == false
            ? [Report(resource, "VpcConfig", $"VpcConfig of Function '{resource.Name}' is not set, so the function reaches nothing in a VPC; set SubnetIds and SecurityGroupIds where a policy demands it.")]
            : [];
}
