using LambdaIaC.Rules.Catalog.References;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Advice;

/// <summary>When a zone fails, what lives in it alone fails with it.</summary>
internal sealed class SingleZoneRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC6203",
        "All subnets of a function or capacity provider are in one availability zone",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")
    {
        Covers = [137, 160],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from resource in stack.OfType("Function").Concat(stack.OfType("CapacityProvider"))
        where resource.Properties.At("VpcConfig.SubnetIds") is ListValue { IsOpen: false, Items.Count: > 0 }
        let subnets = Subnets.In(resource.Properties.At("VpcConfig.SubnetIds"), stack).Select(static entry => entry.Subnet).ToList()
        let zones = subnets.Select(static subnet => subnet?.Properties["AvailabilityZone"]).ToList()
        where subnets.Count == 1 || (zones.All(static zone => zone is TextValue) && zones.Distinct().Count() == 1)
        select Report(
            resource,
            "VpcConfig.SubnetIds",
            $"VpcConfig.SubnetIds of {resource.Type} '{resource.Name}' has {(subnets.Count == 1 ? "one subnet" : $"subnets in {zones[0]} only")}, so it fails with that availability zone; add a subnet in another one.") with
        {
            Related = [.. subnets.OfType<IResourceView>().Select(static subnet => Other(subnet, "AvailabilityZone"))],
        };
}
