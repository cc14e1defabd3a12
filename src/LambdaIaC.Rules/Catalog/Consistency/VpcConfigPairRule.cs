using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Consistency;

/// <summary>Subnets and security groups come together, or not at all: both empty detaches a function from its VPC.</summary>
internal sealed class VpcConfigPairRule : ResourceRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC2001",
        "VpcConfig needs both SubnetIds and SecurityGroupIds, or neither",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html")
    {
        Covers = [156],
    };

    public override string ResourceType => "Function";

    public override IEnumerable<Finding> Check(IResourceView resource, RuleContext context)
    {
        if (resource.Properties["VpcConfig"] is not MapValue vpc)
        {
            return [];
        }

        return (HasItems(vpc["SubnetIds"]), HasItems(vpc["SecurityGroupIds"])) switch
        {
            (true, false) => [Half(resource, "SubnetIds", "SecurityGroupIds")],
            (false, true) => [Half(resource, "SecurityGroupIds", "SubnetIds")],
            _ => [],
        };
    }

    /// <summary>Whether a list has items; null when nobody knows.</summary>
    private static bool? HasItems(Value value) => value switch
    {
        ListValue { Items.Count: > 0 } => true,
        ListValue { IsOpen: false } => false,
        { IsAbsent: true } => false,
        _ => null,
    };

    private Finding Half(IResourceView resource, string set, string missing) =>
        Report(resource, $"VpcConfig.{missing}", $"VpcConfig of Function '{resource.Name}' has {set} and no {missing}; set both, or leave both empty.") with
        {
            AwsMessage = "SubnetIds and SecurityIds must coexist or be both empty list.",
        };
}
