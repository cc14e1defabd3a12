using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>An IAM policy: JSON as text, or the same as a structure.</summary>
internal static class PolicyDocumentShape
{
    /// <summary>What the service model demands of the text.</summary>
    public static IReadOnlyList<Constraint> Constraints { get; } =
    [
        new Pattern(@"[\u0009\u000A\u000D\u0020-\u00FF]+") { Meaning = "JSON in Latin-1 characters" },
        new Length(1, 131072),
    ];

    /// <summary>A trust policy. IAM's quota of 2,048 can be raised to 4,096.</summary>
    public static IReadOnlyList<Constraint> Trust { get; } = [.. Constraints, new PolicyLength(2048)];

    /// <summary>An inline policy. The quota is for all inline policies of a role together.</summary>
    public static IReadOnlyList<Constraint> Inline { get; } = [.. Constraints, Total];

    /// <summary>All inline policies of a role.</summary>
    public static PolicyLength Total => new(10240);
}
