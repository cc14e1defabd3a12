namespace LambdaIaC.Rules.Schemas;

/// <summary>Every resource type that LambdaIaC knows: the concrete schemas of this assembly.</summary>
internal static class SchemaCatalog
{
    public static IReadOnlyList<ResourceSchema> All { get; } =
    [
        .. typeof(SchemaCatalog).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(ResourceSchema).IsAssignableFrom(type))
            .Select(static type => (ResourceSchema)Activator.CreateInstance(type)!)
            .OrderBy(static schema => schema.Name, StringComparer.Ordinal),
    ];

    private static Dictionary<string, ResourceSchema> ByName { get; } = All.ToDictionary(static schema => schema.Name, StringComparer.Ordinal);

    /// <summary>The schema of a type, or null when there is none of that name.</summary>
    public static ResourceSchema? Find(string name) => ByName.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>The schema of a type by its class, for code that is about that type.</summary>
    public static TSchema Get<TSchema>()
        where TSchema : ResourceSchema => All.OfType<TSchema>().Single();
}
