using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Catalog;

/// <summary>What a schema's limits are called, and what their violations say, for a person.</summary>
internal static class SchemaWording
{
    /// <summary>One line that names a property and its limits.</summary>
    public static string Title(string resourceType, PropertySchema property, string path)
    {
        string[] demands =
        [
            .. property is { Required: true, Generated: false } ? ["must be set"] : Array.Empty<string>(),
            .. property.Constraints.Select(constraint => Demand(constraint, property.Unit)),
            .. property.KeyConstraints.Count == 0 ? [] : new[] { $"each name {All(property.KeyConstraints, null)}" },
            .. property.Item is { RuleId: null, Constraints.Count: > 0 } item ? [$"each {(property.Kind == PropertyKind.Map ? "value" : "item")} {All(item.Constraints, item.Unit)}"] : Array.Empty<string>(),
        ];
        return $"{resourceType}.{path} {string.Join("; ", demands)}";
    }

    /// <summary>A value that is not legal: the thing, the value, the limit and, where there is one, the nearest legal value.</summary>
    public static string Violated(Spot spot, PropertySchema property, Value value, Violation violation)
    {
        var shown = Shown(property, value) is { } text ? Written(value, text, property.Unit) : "a secret";
        var measured = violation.Measured is null ? "" : $" ({violation.Measured})";
        var nearest = violation.Nearest is null ? "" : $" The nearest legal value is {violation.Nearest}.";
        return $"{spot.Path} of {Name(spot)} is {shown}{measured}; it {Demand(violation.Constraint, property.Unit)}.{nearest}";
    }

    /// <summary>A key that is not legal.</summary>
    public static string ViolatedKey(Spot map, string path, Violation violation) =>
        $"The name of {path} of {Name(map)} is not legal; it {Demand(violation.Constraint, null)}.";

    /// <summary>A value that is not there.</summary>
    public static string Missing(Spot spot) => $"{spot.Path} of {Name(spot)} is not set; AWS requires it.";

    /// <summary>A value as a finding shows it; null when it is sensitive.</summary>
    public static string? Shown(PropertySchema property, Value value) => (property.Sensitive, value) switch
    {
        (_, AssetValue { Kind: not "inline" } asset) => asset.Source,
        (true, _) => null,
        _ => value.ToString(),
    };

    /// <summary>A resource whose name the door does not know is called by its type alone.</summary>
    private static string Name(Spot spot) => spot.Resource.Name.Length == 0 ? spot.Resource.Type : $"{spot.Resource.Type} '{spot.Resource.Name}'";

    /// <summary>A number with its unit, anything else in quotes.</summary>
    private static string Written(Value value, string text, string? unit) =>
        value is IntegerValue or NumberValue ? $"{text}{(unit is null ? "" : $" {unit}")}" : Shorten(text);

    private static string Demand(Constraint constraint, string? unit) => $"must {constraint.Verb} {constraint.Describe(unit)}";

    private static string All(IEnumerable<Constraint> constraints, string? unit) =>
        string.Join(" and ", constraints.Select(constraint => Demand(constraint, unit)));

    private static string Shorten(string text) => text.Length > 80 ? $"'{text.Substring(0, 77)}...'" : $"'{text}'";
}
