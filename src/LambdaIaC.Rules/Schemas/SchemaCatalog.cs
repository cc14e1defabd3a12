namespace LambdaIaC.Rules.Schemas;

/// <summary>The resource types that LambdaIaC knows: the concrete schemas of this assembly.</summary>
internal static class SchemaCatalog
{
    private static IReadOnlyList<ResourceSchema> Schemas { get; } =
    [
        .. typeof(SchemaCatalog).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(ResourceSchema).IsAssignableFrom(type))
            .Select(static type => (ResourceSchema)Activator.CreateInstance(type)!)
            .OrderBy(static schema => schema.Name, StringComparer.Ordinal),
    ];

    /// <summary>The types of the model: what a stack can make.</summary>
    public static IReadOnlyList<ResourceSchema> All { get; } = [.. Schemas.Where(static schema => schema is not NeighbourSchema)];

    /// <summary>The types that are only judged, where others make them.</summary>
    public static IReadOnlyList<NeighbourSchema> Neighbours { get; } = [.. Schemas.OfType<NeighbourSchema>()];

    private static Dictionary<string, ResourceSchema> ByName { get; } = Schemas.ToDictionary(static schema => schema.Name, StringComparer.Ordinal);

    /// <summary>The schema of a type, or null when there is none of that name.</summary>
    public static ResourceSchema? Find(string name) => ByName.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>The schema of a type by its class, for code that is about that type.</summary>
    public static TSchema Get<TSchema>()
        where TSchema : ResourceSchema => Schemas.OfType<TSchema>().Single();
}
