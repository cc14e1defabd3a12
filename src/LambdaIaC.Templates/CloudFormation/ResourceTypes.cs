using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>The schemas by the types that CloudFormation calls them.</summary>
internal static class ResourceTypes
{
    private static Dictionary<string, ResourceSchema> ByType { get; } = SchemaCatalog.All.Concat<ResourceSchema>(SchemaCatalog.Neighbours)
        .Where(static schema => schema.CloudFormationType is not null)
        .ToDictionary(static schema => schema.CloudFormationType!, StringComparer.Ordinal);

    /// <summary>The schema of a type; null when no rule looks at such a resource.</summary>
    public static ResourceSchema? SchemaOf(string cloudFormationType) => ByType.GetValueOrDefault(cloudFormationType);

    /// <summary>A type as CloudFormation spells it; null when no rule looks at such a resource.</summary>
    public static string? Find(string anySpelling) => ByType.Keys.FirstOrDefault(type => string.Equals(type, anySpelling, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the rules call a type; its own name when no rule looks at it.</summary>
    public static string NameOf(string cloudFormationType) => SchemaOf(cloudFormationType)?.Name ?? cloudFormationType;
}
