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

    /// <summary>The rule of a property, as the catalogue lists it.</summary>
    public static RuleInfo InfoOf(string resourceType, PropertySchema property, string path) =>
        new(property.RuleId!, $"{resourceType}.{path} is not valid", property.Severity, property.Source);

    /// <summary>Judges one property and everything below it.</summary>
    public static IEnumerable<Finding> Check(PropertySchema property, Value value, IResourceView resource, string path)
    {
        if (value.IsAbsent)
        {
            return property is { Required: true, RuleId: not null } ? [Missing(property, resource, path)] : [];
        }

        var failed = property.Constraints.Select(constraint => constraint.Check(value, resource)).FirstOrDefault(static violation => violation is not null);
        var own = failed is null ? [] : new[] { Report(property, value, resource, path, failed) };
        return own.Concat(Below(property, value, resource, path));
    }

    private static IEnumerable<Finding> Below(PropertySchema property, Value value, IResourceView resource, string path) => (property.Kind, value) switch
    {
        (PropertyKind.Structure, MapValue map) =>
            property.Members.SelectMany(member => Check(member, map[member.Name], resource, PropertyPath.Member(path, member.Name))),
        (PropertyKind.List, ListValue list) when property.Item is { } item =>
            list.Items.SelectMany((element, index) => Check(item, element, resource, PropertyPath.Item(path, index))),
        (PropertyKind.Map, MapValue map) => map.Entries.SelectMany(entry => Entry(property, entry, resource, path)),
        _ => [],
    };

    private static IEnumerable<Finding> Entry(PropertySchema property, KeyValuePair<string, Value> entry, IResourceView resource, string path)
    {
        var entryPath = PropertyPath.Entry(path, entry.Key);
        var failed = property.KeyConstraints.Select(constraint => constraint.Check(Value.Of(entry.Key), resource)).FirstOrDefault(static violation => violation is not null);
        if (failed is not null)
        {
            yield return Report(property, Value.Of(entry.Key), resource, entryPath, failed) with { AwsConstraint = $"Map keys must satisfy constraint: [{failed.AwsConstraint}]" };
        }

        if (property.Item is { } item)
        {
            foreach (var finding in Check(item, entry.Value, resource, entryPath))
            {
                yield return finding;
            }
        }
    }

    private static Finding Report(PropertySchema property, Value value, IResourceView resource, string path, Violation violation)
    {
        var shown = property.Sensitive ? null : value is AssetValue asset ? asset.Source : value.ToString();
        var nearest = violation.Nearest is null ? "" : $" Nearest legal value: {violation.Nearest}.";
        return new Finding
        {
            Rule = InfoOf(resource.Type, property, path),
            Severity = property.Severity,
            ResourceType = resource.Type,
            Resource = resource.Name,
            PropertyPath = path,
            Value = shown,
            Message = $"{path} of {resource.Type} '{resource.Name}' is {Shorten(shown)}; it must be {violation.Constraint.Describe(property.Unit)}.{nearest}",
            Place = resource.PlaceOf(path),
            AwsConstraint = violation.AwsConstraint,
            Nearest = violation.Nearest,
        };
    }

    private static Finding Missing(PropertySchema property, IResourceView resource, string path) => new()
    {
        Rule = InfoOf(resource.Type, property, path),
        Severity = property.Severity,
        ResourceType = resource.Type,
        Resource = resource.Name,
        PropertyPath = path,
        Message = $"{path} of {resource.Type} '{resource.Name}' is not set; AWS requires it.",
        Place = resource.PlaceOf(path),
        AwsConstraint = "Member must not be null",
    };

    private static string Shorten(string? text) => text switch
    {
        null => "[sensitive]",
        { Length: > 80 } => $"'{text.Substring(0, 77)}...'",
        _ => $"'{text}'",
    };
}
