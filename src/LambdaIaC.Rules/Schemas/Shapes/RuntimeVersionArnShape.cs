using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>One version of a runtime, by its ARN.</summary>
internal static class RuntimeVersionArnShape
{
    public static IReadOnlyList<Constraint> Constraints { get; } =
    [
        new Length(26, 2048),
        new Pattern(@"arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}::runtime:.+")
        {
            Meaning = "the ARN of a runtime version, such as arn:aws:lambda:eu-west-1::runtime:0123abcd",
        },
    ];
}
