using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>The name of a role or a policy.</summary>
internal static class IamNameShape
{
    public static IReadOnlyList<Constraint> Role { get; } = [new Length(1, 64), Characters];

    public static IReadOnlyList<Constraint> Policy { get; } = [new Length(1, 128), Characters];

    private static Pattern Characters => new(@"[\w+=,.@-]+") { Meaning = "made of letters, digits and _ + = , . @ -" };
}
