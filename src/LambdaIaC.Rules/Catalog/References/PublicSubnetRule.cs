using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The network interfaces of a function get no public address, and an internet gateway forwards nothing without one.</summary>
internal sealed class PublicSubnetRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3214",
        "A function is in a public subnet, where it has no way out",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html")
    {
        Covers = [161],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        var subnets = new Subnets(stack);
        return
            from function in stack.OfType("Function")
            from entry in Subnets.In(function.Properties.At("VpcConfig.SubnetIds"), stack)
            where entry.Subnet is not null && subnets.IsPublic(entry.Subnet)
            let path = PropertyPath.Item("VpcConfig.SubnetIds", entry.Index)
            select Report(
                function,
                path,
                $"{path} of Function '{function.Name}' is Subnet '{entry.Subnet!.Name}', which routes to an internet gateway; a function has no public address there, so use a subnet that routes to a NAT gateway.") with
            {
                Related = [Other(entry.Subnet, "")],
            };
    }
}
