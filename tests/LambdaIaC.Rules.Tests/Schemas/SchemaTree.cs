using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>Every property of every schema with its path in the schema, members, items and map values included.</summary>
internal static class SchemaTree
{
    public static IEnumerable<(ResourceSchema Schema, string Path, PropertySchema Property)> All =>
        SchemaCatalog.All.SelectMany(schema => schema.Properties.SelectMany(property => Below(schema, property.Name, property)));

    private static IEnumerable<(ResourceSchema Schema, string Path, PropertySchema Property)> Below(ResourceSchema schema, string path, PropertySchema property)
    {
        var members = property.Members.SelectMany(member => Below(schema, $"{path}.{member.Name}", member));
        var item = property.Item is { } found ? Below(schema, $"{path}[]", found) : [];
        return [(schema, path, property), .. members, .. item];
    }
}
