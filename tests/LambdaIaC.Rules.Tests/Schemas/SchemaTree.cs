using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>A property of a schema, wherever it stands.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Path">The path in it, such as <c>FileSystemConfigs[].Arn</c>.</param>
/// <param name="Property">The property.</param>
/// <param name="RuleId">The id of its findings: its own, or for an item that of its list or map.</param>
internal sealed record SchemaEntry(ResourceSchema Schema, string Path, PropertySchema Property, string? RuleId);

/// <summary>Every property of every schema: members, items and map values included.</summary>
internal static class SchemaTree
{
    public static IReadOnlyList<SchemaEntry> All { get; } =
        [.. SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).SelectMany(schema => schema.Properties.SelectMany(property => From(new SchemaEntry(schema, property.Name, property, property.RuleId))))];

    private static IEnumerable<SchemaEntry> From(SchemaEntry entry)
    {
        var members = entry.Property.Members.SelectMany(member => From(new SchemaEntry(entry.Schema, $"{entry.Path}.{member.Name}", member, member.RuleId)));
        var item = entry.Property.Item is { } found ? From(new SchemaEntry(entry.Schema, $"{entry.Path}[]", found, found.RuleId ?? entry.RuleId)) : [];
        return [entry, .. members, .. item];
    }
}
