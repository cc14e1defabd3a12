using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>The subnets and security groups through which a function reaches a VPC. Both lists empty detach it.</summary>
internal static class VpcConfigBlock
{
    public static PropertySchema Schema { get; } = Structure(
        "VpcConfig",
        List("SubnetIds", Id("SubnetId", "subnet-[0-9a-z]*", "the id of a subnet, such as subnet-0a1b2c3d")) with
        {
            RuleId = "LIAC1018",
            Covers = [157],
            Constraints = [new Count(0, 16)],
            Source = "lambda/2015-03-31:SubnetIds",
        },
        List("SecurityGroupIds", Id("SecurityGroupId", "sg-[0-9a-zA-Z]*", "the id of a security group, such as sg-0a1b2c3d")) with
        {
            RuleId = "LIAC1019",
            Covers = [157],
            Constraints = [new Count(0, 5)],
            Source = "lambda/2015-03-31:SecurityGroupIds",
        },
        Boolean("Ipv6AllowedForDualStack") with { Default = "false", Source = "lambda/2015-03-31:NullableBoolean" }) with
    {
        Source = "lambda/2015-03-31:VpcConfig",
    };

    private static PropertySchema Id(string name, string pattern, string meaning) =>
        Text(name) with { Constraints = [new Length(0, 1024), new Pattern(pattern) { Meaning = meaning }] };
}
