using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>A version number, an alias, <c>$LATEST</c> or <c>$LATEST.PUBLISHED</c>.</summary>
internal static class QualifierShape
{
    public static IReadOnlyList<Constraint> Constraints { get; } =
    [
        new Length(1, 128),
        new Pattern(@"\$(LATEST(\.PUBLISHED)?)|[a-zA-Z0-9-_$]+") { Meaning = "a version number, the name of an alias, $LATEST or $LATEST.PUBLISHED" },
    ];
}
