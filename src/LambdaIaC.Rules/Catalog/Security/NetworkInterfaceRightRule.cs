using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Security;

/// <summary>Lambda makes the network interfaces of a function with the rights of its role, and refuses a function whose role has none.</summary>
internal sealed class NetworkInterfaceRightRule : RoleRightRule
{
    private const string Create = "ec2:CreateNetworkInterface";

    public override RuleInfo Info { get; } = new(
        "LIAC4422",
        "The role of a function in a VPC may not manage network interfaces",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")
    {
        Covers = [165],
    };

    protected override IEnumerable<Finding> Check(IResourceView function, IResourceView role, StackIndex stack)
    {
        if (function.Properties.At("VpcConfig.SubnetIds").HasEntries() != true
            || Missing(stack, role, [Create, "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"]) is not { Count: > 0 } missing)
        {
            return [];
        }

        return
        [
            Report(
                function,
                "VpcConfig",
                $"Function '{function.Name}' is in a VPC, but its role '{role.Name}' may not perform {Listed(missing)}; "
                    + "allow it, or attach the managed policy AWSLambdaVPCAccessExecutionRole.") with
            {
                Repair = Attach(role, "service-role/AWSLambdaVPCAccessExecutionRole"),
                AwsMessage = missing.Contains(Create) ? "The provided execution role does not have permissions to call CreateNetworkInterface on EC2" : null,
            },
        ];
    }
}
