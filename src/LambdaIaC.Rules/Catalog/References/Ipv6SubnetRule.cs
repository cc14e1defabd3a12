using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>A subnet without an IPv6 range gives no such addresses to the function.</summary>
internal sealed class Ipv6SubnetRule : StackRule
{
    private static readonly string[] Ranges = ["Ipv6CidrBlock", "Ipv6IpamPoolId", "Ipv6Native"];

    public override RuleInfo Info { get; } = new(
        "LIAC3225",
        "Ipv6AllowedForDualStack needs subnets with IPv6 addresses",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")
    {
        Covers = [],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var extended = new HashSet<IResourceView>(stack.OfType("SubnetCidrBlock").Select(block => stack.Target(block.Properties["SubnetId"], "Subnet")).OfType<IResourceView>());
        return
            from function in stack.OfType("Function")
            where function.Properties.At("VpcConfig.Ipv6AllowedForDualStack").Flag() == true
            from entry in Subnets.In(function.Properties.At("VpcConfig.SubnetIds"), stack)
            where entry.Subnet is not null && !extended.Contains(entry.Subnet) && Ranges.All(name => entry.Subnet.Properties[name].IsAbsent)
            let path = PropertyPath.Item("VpcConfig.SubnetIds", entry.Index)
            select Report(
                function,
                path,
                $"{path} of Function '{function.Name}' is Subnet '{entry.Subnet!.Name}', which has no IPv6 range, but Ipv6AllowedForDualStack is set; give the subnet an Ipv6CidrBlock.") with
            {
                Related = [Other(entry.Subnet, "")],
            };
    }
}
