using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.References;

/// <summary>The network interfaces of a function are in one VPC, and so are its security groups.</summary>
internal sealed class OneVpcRule : StackRule
{
    public override RuleInfo Info { get; } = new(
        "LIAC3217",
        "The subnets and security groups of a function are in different VPCs",
        Severity.Error,
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")
    {
        Covers = [164],
    };

    public override IEnumerable<Finding> Check(StackIndex stack, RuleContext context) =>
        from resource in stack.OfType("Function").Concat(stack.OfType("CapacityProvider"))
        let parts = Parts(resource, stack).ToList()
        where parts.Count > 1
        let other = parts.Skip(1).FirstOrDefault(part => AreDifferent(parts[0].Vpc, part.Vpc))
        where other.Path is not null
        select Report(
            resource,
            other.Path,
            $"{other.Path} of {resource.Type} '{resource.Name}' is {other.Target.Type} '{other.Target.Name}' in another VPC than {parts[0].Target.Type} '{parts[0].Target.Name}'; use subnets and security groups of one VPC.") with
        {
            Related = [Other(parts[0].Target, "VpcId"), Other(other.Target, "VpcId")],
        };

    private static IEnumerable<(string Path, IResourceView Target, Value Vpc)> Parts(IResourceView resource, StackIndex stack) =>
        from list in new[] { (Name: "VpcConfig.SubnetIds", Type: "Subnet"), (Name: "VpcConfig.SecurityGroupIds", Type: "SecurityGroup") }
        from item in resource.Properties.At(list.Name).Items().Select((id, index) => (Target: stack.Target(id, list.Type), Path: PropertyPath.Item(list.Name, index)))
        where item.Target is not null
        let vpc = item.Target.Properties["VpcId"]
        where vpc is ReferenceValue or TextValue
        select (item.Path, item.Target, vpc);

    /// <summary>A reference and a text may mean the same VPC; two references to two resources, or two texts, do not.</summary>
    private static bool AreDifferent(Value one, Value other) => (one, other) switch
    {
        (ReferenceValue left, ReferenceValue right) => left.LogicalId != right.LogicalId && left.Attribute == right.Attribute,
        (TextValue left, TextValue right) => left.Text != right.Text,
        _ => false,
    };
}
