using System.Globalization;
using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Rules.Tests.Facts;

/// <summary>The aspects of a schema's property, in the words of <see cref="PropertyFact"/>.</summary>
internal static class SchemaAspects
{
    public static IEnumerable<KeyValuePair<string, string>> Of(PropertySchema property) =>
        new (string Name, string? Value)[]
        {
            ("type", property.Kind.ToString()),
            ("required", property.Required ? "true" : "false"),
            ("mutability", property.Mutability.ToString()),
            ("api name", property.ApiName),
            ("source", property.Source),
            ("default", property.Default),
            ("sensitive", property.Sensitive ? "true" : "false"),
            ("unit", property.Unit),
        }
        .Concat(property.Constraints.SelectMany(Of))
        .Concat(property.Kind == PropertyKind.List ? Part("item", property.Item!.Kind, property.Item.Constraints) : [])
        .Concat(property.Kind == PropertyKind.Map ? Part("value", property.Item!.Kind, property.Item.Constraints) : [])
        .Concat(property.Kind == PropertyKind.Map ? Part("key", PropertyKind.Text, property.KeyConstraints) : [])
        .Where(static aspect => aspect.Value is not null)
        .Select(static aspect => KeyValuePair.Create(aspect.Name, aspect.Value!));

    private static IEnumerable<(string Name, string? Value)> Part(string name, PropertyKind kind, IReadOnlyList<Constraint> constraints) =>
    [
        ($"{name} type", kind.ToString()),
        .. constraints.SelectMany(Of).Select(aspect => (aspect.Name == "forbidden" && name == "key" ? "reserved keys" : $"{name} {aspect.Name}", aspect.Value)),
    ];

    private static IEnumerable<(string Name, string? Value)> Of(Constraint constraint) => constraint switch
    {
        NumberRange range => [("min", Number(range.Minimum)), ("max", Number(range.Maximum))],
        When { Property: "CapacityProviderConfig", Otherwise: NumberRange ordinary, Present: NumberRange managed } =>
        [
            ("min", Number(ordinary.Minimum)),
            ("max", Number(ordinary.Maximum)),
            ("min on managed instances", Number(managed.Minimum)),
            ("max on managed instances", Number(managed.Maximum)),
        ],
        Length length => [("min length", Number(length.Minimum)), ("max length", Number(length.Maximum))],
        FunctionNameLength length => [("min length", "1"), ("max length", Number(length.MaximumArn)), ("max length of a bare name", Number(length.MaximumName))],
        PolicyLength length => [("max policy length", Number(length.Maximum))],
        Pattern pattern => [("pattern", pattern.Expression)],
        OneOf oneOf => [("enum", Words(oneOf.Allowed))],
        KnownRuntime => [("enum", Words(Runtimes.All.Where(static runtime => !runtime.ContainerOnly).Select(static runtime => runtime.Id)))],
        // Recorded as an answer of AWS, not as a property of the schema.
        PrincipalForm => [],
        // The schema's own gap in a range, and the form of a text: no fact states them as a number.
        MinusOneOrAtLeast or ScheduleExpression => [],
        NotOneOf notOneOf => [("forbidden", Words(notOneOf.Taken))],
        Count count => [("min items", Number(count.Minimum)), ("max items", Number(count.Maximum))],
        Bytes bytes => [("max bytes", Number(bytes.Maximum))],
        _ => throw new InvalidOperationException($"A constraint that the spec lock does not know: {constraint}"),
    };

    private static string? Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static string Words(IEnumerable<string> words) => string.Join(", ", words.Order(StringComparer.Ordinal));
}
