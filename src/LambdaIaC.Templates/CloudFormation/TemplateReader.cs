using LambdaIaC.Templates.Adapters;
using LambdaIaC.Templates.Conditions;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Values;

namespace LambdaIaC.Templates.CloudFormation;

/// <summary>The resources of a template in one world.</summary>
internal static class TemplateReader
{
    /// <param name="template">The template.</param>
    /// <param name="world">The world.</param>
    /// <param name="region">The region; null when it may be any.</param>
    /// <param name="file">The file, for places.</param>
    /// <param name="chosen">The resources to read; all of the template when left out.</param>
    public static IReadOnlyList<TemplateResource> Resources(Template template, World world, string? region, string file, MappingNode? chosen = null)
    {
        var reader = new ValueReader(template, world, region);
        return [.. (chosen ?? template.Resources).Entries.Where(static entry => !IsFunction(entry)).SelectMany(entry => Read(entry, reader, file))];
    }

    /// <summary>What the conditions of a template answer in a world, as text.</summary>
    public static string Answers(Template template, World world, string? region)
    {
        var conditions = new ValueReader(template, world, region).Conditions;
        return string.Concat((template.Conditions?.Entries ?? []).Select(entry => conditions.Holds(entry.Key.Text) switch { true => 't', false => 'f', null => '?' }));
    }

    private static bool IsFunction(MappingEntry entry) => entry.Key.Text.StartsWith("Fn::", StringComparison.Ordinal);

    private static IEnumerable<TemplateResource> Read(MappingEntry entry, ValueReader reader, string file)
    {
        if (entry.Value is MappingNode unfinished && Template.IsUnfinished(unfinished))
        {
            return [];
        }

        if (entry.Value is not MappingNode body || body.Text("Type") is not { } type)
        {
            throw new UnreadableException($"The resource '{entry.Key.Text}' has no Type.", entry.Key);
        }

        return body.Text("Condition") is { } condition && reader.Conditions.Holds(condition) == false
            ? []
            : AdapterCatalog.Adapt(new ResourceSource(entry.Key, type, body, reader, file));
    }
}
