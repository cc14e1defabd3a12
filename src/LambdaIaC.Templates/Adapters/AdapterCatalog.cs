using LambdaIaC.Templates.CloudFormation;

namespace LambdaIaC.Templates.Adapters;

/// <summary>The adapters by the types that they are for.</summary>
internal static class AdapterCatalog
{
    private static Dictionary<string, ResourceAdapter> ByType { get; } = typeof(AdapterCatalog).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(ResourceAdapter).IsAssignableFrom(type))
        .Select(static type => (ResourceAdapter)Activator.CreateInstance(type)!)
        .SelectMany(static adapter => adapter.CloudFormationTypes.Select(type => (Type: type, Adapter: adapter)))
        .ToDictionary(static pair => pair.Type, static pair => pair.Adapter, StringComparer.Ordinal);

    /// <summary>The resources that come from one that is written: itself, where no adapter knows better.</summary>
    public static IEnumerable<TemplateResource> Adapt(ResourceSource source) =>
        ByType.TryGetValue(source.Type, out var adapter) ? adapter.Adapt(source) : [source.Resource(source.Properties)];
}
