using LambdaIaC.Rules.Constraints;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog;

/// <summary>The limits of the single properties of one resource type, as its schema states them.</summary>
internal static class SchemaRule
{
    /// <summary>Judges every property of a resource on its own.</summary>
    public static IEnumerable<Finding> Check(ResourceSchema schema, IResourceView resource) =>
        schema.Properties.SelectMany(property => Check(property, resource.Properties[property.Name], resource, property.Name));

    /// <summary>Judges one property and everything below it.</summary>
    public static IEnumerable<Finding> Check(PropertySchema property, Value value, IResourceView resource, string path) =>
        Check(property, value, resource, new Spot(path, property.Name, property.RuleId));

    /// <summary>The rule of a property, as the catalogue lists it.</summary>
    /// <param name="resourceType">The name of the resource's schema.</param>
    /// <param name="property">The property.</param>
    /// <param name="path">Its path in the schema, such as <c>FileSystemConfigs[].Arn</c>.</param>
    public static RuleInfo InfoOf(string resourceType, PropertySchema property, string path) =>
        InfoOf(resourceType, property, new Spot(path, path, property.RuleId));

    private static IEnumerable<Finding> Check(PropertySchema property, Value value, IResourceView resource, Spot spot)
    {
        if (value.IsAbsent)
        {
            return property is { Required: true, Generated: false } && spot.RuleId is not null ? [Missing(property, resource, spot)] : [];
        }

        var failed = FirstFailure(property.Constraints, value, resource);
        var own = failed is null ? [] : new[] { Report(property, value, resource, spot, failed) };
        return own.Concat(Below(property, value, resource, spot));
    }

    private static IEnumerable<Finding> Below(PropertySchema property, Value value, IResourceView resource, Spot spot) => (property.Kind, value) switch
    {
        (PropertyKind.Structure, MapValue map) =>
            property.Members.SelectMany(member => Check(member, map[member.Name], resource, spot.Member(member))),
        // In a plan an asset stands for the bytes that a request carries.
        (PropertyKind.Structure, AssetValue) =>
            property.Members.Where(static member => member.Kind == PropertyKind.Blob).SelectMany(member => Check(member, value, resource, spot with { RuleId = member.RuleId })),
        (PropertyKind.List, ListValue list) when property.Item is { } item =>
            list.Items.SelectMany((element, index) => Check(item, element, resource, spot.Item(item, index))),
        (PropertyKind.Map, MapValue map) => map.Entries.SelectMany(entry => Entry(property, entry, resource, spot)),
        _ => [],
    };

    private static IEnumerable<Finding> Entry(PropertySchema property, KeyValuePair<string, Value> entry, IResourceView resource, Spot spot)
    {
        if (FirstFailure(property.KeyConstraints, Value.Of(entry.Key), resource) is { } failed)
        {
            var finding = Report(property with { Sensitive = false, Unit = null }, Value.Of(entry.Key), resource, spot with { Path = PropertyPath.Entry(spot.Path, entry.Key) }, failed);
            yield return finding with { IsAboutKey = true, AwsConstraint = $"Map keys must satisfy constraint: [{failed.AwsConstraint}]" };
        }

        if (property.Item is { } item)
        {
            foreach (var finding in Check(item, entry.Value, resource, spot.Entry(item, entry.Key)))
            {
                yield return finding;
            }
        }
    }

    private static Violation? FirstFailure(IReadOnlyList<Constraint> constraints, Value value, IResourceView resource) =>
        constraints.Select(constraint => constraint.Check(value, resource)).FirstOrDefault(static violation => violation is not null);

    private static Finding Report(PropertySchema property, Value value, IResourceView resource, Spot spot, Violation violation)
    {
        var shown = property.Sensitive ? null : value is AssetValue asset ? asset.Source : value.ToString();
        var nearest = violation.Nearest is null ? "" : $" Nearest legal value: {violation.Nearest}.";
        return new Finding
        {
            Rule = InfoOf(resource.Type, property, spot),
            Severity = property.Severity,
            ResourceType = resource.Type,
            Resource = resource.Name,
            PropertyPath = spot.Path,
            Value = shown,
            Message = $"{spot.Path} of {resource.Type} '{resource.Name}' is {Shorten(shown)}; it must be {violation.Constraint.Describe(property.Unit)}.{nearest}",
            Place = resource.PlaceOf(spot.Path),
            AwsConstraint = violation.AwsConstraint,
            Nearest = violation.Nearest,
        };
    }

    private static Finding Missing(PropertySchema property, IResourceView resource, Spot spot) => new()
    {
        Rule = InfoOf(resource.Type, property, spot),
        Severity = property.Severity,
        ResourceType = resource.Type,
        Resource = resource.Name,
        PropertyPath = spot.Path,
        Message = $"{spot.Path} of {resource.Type} '{resource.Name}' is not set; AWS requires it.",
        Place = resource.PlaceOf(spot.Path),
        AwsConstraint = "Member must not be null",
    };

    private static RuleInfo InfoOf(string resourceType, PropertySchema property, Spot spot) =>
        new(spot.RuleId!, $"{resourceType}.{spot.SchemaPath} is not valid", property.Severity, property.Source);

    private static string Shorten(string? text) => text switch
    {
        null => "[sensitive]",
        { Length: > 80 } => $"'{text.Substring(0, 77)}...'",
        _ => $"'{text}'",
    };

    /// <summary>Where a value stands: its path in the resource, its path in the schema, and the id of the limits there.</summary>
    private readonly record struct Spot(string Path, string SchemaPath, string? RuleId)
    {
        public Spot Member(PropertySchema member) => new(PropertyPath.Member(Path, member.Name), PropertyPath.Member(SchemaPath, member.Name), member.RuleId);

        public Spot Item(PropertySchema item, int index) => new(PropertyPath.Item(Path, index), $"{SchemaPath}[]", item.RuleId ?? RuleId);

        public Spot Entry(PropertySchema item, string key) => new(PropertyPath.Entry(Path, key), $"{SchemaPath}[]", item.RuleId ?? RuleId);
    }
}
