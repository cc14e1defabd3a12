using LambdaIaC.Rules.Constraints;

namespace LambdaIaC.Rules.Schemas.Shapes;

/// <summary>A function, named by its name, a part of its ARN or its ARN.</summary>
internal static class FunctionNameShape
{
    private const string Meaning = "a function name (letters, digits, hyphens and underscores), or an ARN of a function";

    /// <summary>
    /// The limits of the operations that take no <c>$LATEST.PUBLISHED</c>: 140 characters in the service model, of which AWS lets a name use 64.
    /// </summary>
    public static IReadOnlyList<Constraint> Constraints { get; } =
    [
        new FunctionNameLength(64, 140),
        new Pattern(@"(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?") { Meaning = Meaning },
    ];

    /// <summary>The limits of the operations that also take dots in names and <c>$LATEST.PUBLISHED</c>.</summary>
    public static IReadOnlyList<Constraint> Namespaced { get; } =
    [
        new FunctionNameLength(64, 256),
        new Pattern(@"(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:\d{12}:|(((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?))(function:)?([a-zA-Z0-9-_\.]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?") { Meaning = Meaning },
    ];
}
