using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>Without a NAT gateway and without an endpoint of the service, calls from a VPC time out.</summary>
internal sealed class NoEgressRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3215",
        "A function in a VPC needs an AWS service or a URL, and its subnets have no way out",
        Severity.Warning,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html")
    {
        Covers = [162],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context)
    {
        if (stack.IsOpen || stack.OfType("VpcEndpoint").Any())
        {
            return [];
        }

        var subnets = new Subnets(stack);
        return
            from function in stack.OfType("Function")
            let used = function.Properties.At("VpcConfig.SubnetIds") is ListValue { IsOpen: false } ids ? Subnets.In(ids, stack).Select(static entry => entry.Subnet).ToList() : []
            where used.Count > 0 && used.All(subnet => subnet is not null && subnets.HasDefaultRoute(subnet) == false)
            let need = EgressNeed.Of(function, stack)
            where need is not null
            select Report(
                function,
                "VpcConfig.SubnetIds",
                $"Function '{function.Name}' needs {need.Value.What} (variable {need.Value.Variable}), but its subnets have neither a route to a NAT gateway nor a VPC endpoint; add one of them.") with
            {
                Related = [.. used.Select(static subnet => Other(subnet!, ""))],
            };
    }
}
