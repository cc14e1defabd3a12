using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>The limits of the single properties of one resource type, as its schema states them.</summary>
internal static class SchemaRule
{
    /// <summary>Judges every property of a configured resource on its own.</summary>
    public static IEnumerable<Finding> Check(ResourceSchema schema, IResourceView resource) => Check(schema.Properties, resource, isRequest: false);

    /// <summary>Judges every member of a request. What LambdaIaC would make up for a configuration must be there.</summary>
    public static IEnumerable<Finding> CheckRequest(IEnumerable<PropertySchema> members, IResourceView request) => Check(members, request, isRequest: true);

    /// <summary>Judges one property of a configured resource and everything below it.</summary>
    public static IEnumerable<Finding> Check(PropertySchema property, Value value, IResourceView resource, string path) =>
        Check(Spot.Of(resource, property, value, path, isRequest: false));

    /// <summary>The rule of a property, as the catalogue lists it.</summary>
    /// <param name="resourceType">The name of the resource's schema.</param>
    /// <param name="property">The property.</param>
    /// <param name="path">Its path in the schema, such as <c>FileSystemConfigs[].Arn</c>.</param>
    public static RuleInfo InfoOf(string resourceType, PropertySchema property, string path) =>
        new(property.RuleId ?? "", SchemaWording.Title(resourceType, property, path), property.Severity, property.Source) { Covers = property.Covers };

    private static IEnumerable<Finding> Check(IEnumerable<PropertySchema> properties, IResourceView resource, bool isRequest) =>
        Present(properties, resource.Properties).SelectMany(present => Check(Spot.Of(resource, present.Property, present.Value, present.Property.Name, isRequest)));

    /// <summary>The properties that there is something to say about: most of a resource are neither set nor required.</summary>
    private static IEnumerable<(PropertySchema Property, Value Value)> Present(IEnumerable<PropertySchema> properties, MapValue values) =>
        properties.Select(property => (Property: property, Value: values[property.Name])).Where(static entry => entry.Property.Required || !entry.Value.IsAbsent);

    private static IEnumerable<Finding> Check(Spot spot)
    {
        if (spot.Value.IsAbsent)
        {
            return spot.Property.Required && (spot.IsRequest || spot is { RuleProperty: not null, Property.Generated: false }) ? [SchemaFinding.Missing(spot)] : [];
        }

        var violations = Violations(spot.Property.Constraints, spot.Value, spot);
        var own = violations.Count == 0 ? [] : new[] { SchemaFinding.Of(spot, violations) };
        return own.Concat(Below(spot));
    }

    private static IEnumerable<Finding> Below(Spot spot) => (spot.Property.Kind, spot.Value) switch
    {
        (PropertyKind.Structure, MapValue map) => Present(spot.Property.Members, map).SelectMany(present => Check(spot.Member(present.Property, present.Value))),
        // In a plan an asset stands for the bytes that a request carries.
        (PropertyKind.Structure, AssetValue) =>
            spot.Property.Members.Where(static member => member.Kind == PropertyKind.Blob).SelectMany(member => Check(spot.Content(member))),
        (PropertyKind.List, ListValue list) when spot.Property.Item is { } item =>
            list.Items.SelectMany((element, index) => Check(spot.Item(item, element, index))),
        (PropertyKind.Map, MapValue map) => map.Entries.SelectMany(entry => Entry(spot, entry)),
        _ => [],
    };

    private static IEnumerable<Finding> Entry(Spot map, KeyValuePair<string, Value> entry)
    {
        var wrongKey = Violations(map.Property.KeyConstraints, Value.Of(entry.Key), map) is { Count: > 0 } violations
            ? new[] { SchemaFinding.OfKey(map, entry.Key, violations) }
            : [];
        return map.Property.Item is { } item ? wrongKey.Concat(Check(map.Entry(item, entry.Value, entry.Key))) : wrongKey;
    }

    private static List<Violation> Violations(IReadOnlyList<Constraint> constraints, Value value, Spot spot)
    {
        var violations = new List<Violation>();
        foreach (var constraint in constraints)
        {
            if (constraint.Check(value, spot.Resource) is { } violation)
            {
                violations.Add(violation);
            }
        }

        return violations;
    }
}
