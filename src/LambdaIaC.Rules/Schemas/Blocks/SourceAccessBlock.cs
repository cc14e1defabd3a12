using LambdaIaC.Rules.Constraints;
using static LambdaIaC.Rules.Schemas.PropertySchema;

namespace LambdaIaC.Rules.Schemas.Blocks;

/// <summary>How a mapping reaches a broker or a cluster: secrets, certificates, subnets, security groups, the virtual host.</summary>
internal static class SourceAccessBlock
{
    /// <summary>What the words are; which of them a kind of source takes is a rule's.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "BASIC_AUTH", "VPC_SUBNET", "VPC_SECURITY_GROUP", "SASL_SCRAM_512_AUTH", "SASL_SCRAM_256_AUTH",
        "VIRTUAL_HOST", "CLIENT_CERTIFICATE_TLS_AUTH", "SERVER_ROOT_CA_CERTIFICATE",
    ];

    public static PropertySchema Schema { get; } = List(
        "SourceAccessConfigurations",
        Structure(
            "SourceAccessConfiguration",
            Text("Type") with
            {
                RuleId = "LIAC1520",
                Covers = [284],
                Constraints = [new OneOf(Types)],
                Source = "lambda/2015-03-31:SourceAccessType",
            },
            Text("URI") with
            {
                RuleId = "LIAC1521",
                Constraints =
                [
                    new Length(1, 200),
                    new Pattern(@"[ a-zA-Z0-9-\/*:_+=.@-]*") { Meaning = "the ARN of a secret, subnet:, security_group: or the name of a virtual host" },
                ],
                Source = "lambda/2015-03-31:URI",
            })) with
    {
        RuleId = "LIAC1519",
        Constraints = [new Count(0, 23)],
        Source = "lambda/2015-03-31:SourceAccessConfigurations",
    };
}
