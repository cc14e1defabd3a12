using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>A KMS key by its ARN, or nothing.</summary>
internal static class KmsKeyArnShape
{
    public static IReadOnlyList<Constraint> Constraints { get; } =
    [
        new Length(0, 10000),
        new Pattern(@"(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()") { Meaning = "the ARN of a KMS key, such as arn:aws:kms:eu-west-1:123456789012:key/1234abcd" },
    ];
}
