using LambdaIaC.Templates.CloudFormation;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Serverless.Events;

/// <summary>The events of a function, translated. A type that nobody knows here makes nothing.</summary>
internal static class EventCatalog
{
    private static Dictionary<string, EventSource> ByType { get; } = typeof(EventCatalog).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(EventSource).IsAssignableFrom(type))
        .Select(static type => (EventSource)Activator.CreateInstance(type)!)
        .SelectMany(static source => source.Types.Select(type => (Type: type, Source: source)))
        .ToDictionary(static pair => pair.Type, static pair => pair.Source, StringComparer.Ordinal);

    public static IEnumerable<TemplateResource> Of(ServerlessFunction function) =>
        from entry in (function.Written("Events") as MappingNode)?.Entries ?? []
        let body = entry.Value as MappingNode
        let type = body?.Text("Type")
        where type is not null && ByType.ContainsKey(type)
        from resource in ByType[type].Translate(new ServerlessEvent(function, entry.Key, type, body["Properties"]))
        select resource;
}
