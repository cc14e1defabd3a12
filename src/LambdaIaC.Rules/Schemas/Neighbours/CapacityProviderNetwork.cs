using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Neighbours;

/// <summary>The subnets and security groups of a capacity provider's instances. A function on them has none of its own.</summary>
internal static class CapacityProviderNetwork
{
    public static PropertySchema Schema { get; } = Structure(
        "VpcConfig",
        List("SubnetIds", Id("SubnetId", "subnet-[0-9a-z]*", "the id of a subnet, such as subnet-0a1b2c3d")) with
        {
            RuleId = "LIAC1401",
            Covers = [136],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = [new Count(1, 16)],
            Source = "lambda/2015-03-31:CapacityProviderSubnetIds",
        },
        List("SecurityGroupIds", Id("SecurityGroupId", "sg-[0-9a-zA-Z]*", "the id of a security group, such as sg-0a1b2c3d")) with
        {
            RuleId = "LIAC1402",
            Covers = [136],
            Required = true,
            Mutability = Mutability.Replaces,
            Constraints = [new Count(0, 5)],
            Source = "lambda/2015-03-31:CapacityProviderSecurityGroupIds",
        }) with
    {
        RuleId = "LIAC1418",
        Covers = [136],
        Required = true,
        Mutability = Mutability.Replaces,
        Source = "lambda/2015-03-31:CapacityProviderVpcConfig",
    };

    private static PropertySchema Id(string name, string pattern, string meaning) =>
        Text(name) with { Constraints = [new Length(0, 1024), new Pattern(pattern) { Meaning = meaning }] };
}
