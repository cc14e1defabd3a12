using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>IPv6 is allowed for the network interfaces in the subnets; without subnets there are none.</summary>
internal sealed class Ipv6WithoutVpcRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2213",
        "Ipv6AllowedForDualStack without a VPC does nothing",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")
    {
        Covers = [158],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context) =>
        resource.Properties.At("VpcConfig.Ipv6AllowedForDualStack").Flag() == true && resource.Properties.At("VpcConfig.SubnetIds").HasEntries() == false
            && resource.Properties.At("VpcConfig.SecurityGroupIds").HasEntries() == false
            ?
            [
                Report(resource, "VpcConfig.Ipv6AllowedForDualStack", $"Ipv6AllowedForDualStack of Function '{resource.Name}' is set, but the function is in no VPC; set SubnetIds and SecurityGroupIds, or leave it out.") with
                {
                    Value = "true",
                    Repair = Repair.Remove("VpcConfig.Ipv6AllowedForDualStack"),
                },
            ]
            : [];
}
