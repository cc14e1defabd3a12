using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>An ARN as Lambda's service model describes it: any service, with or without region and account.</summary>
internal static class ArnShape
{
    private const string Expression = @"arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)";

    /// <param name="meaning">What the ARN is of, for a person.</param>
    public static IReadOnlyList<Constraint> Constraints(string meaning) => [new Length(0, 10000), new Pattern(Expression) { Meaning = meaning }];
}
