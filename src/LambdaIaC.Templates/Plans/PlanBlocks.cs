using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans;

/// <summary>Blocks whose members a provider names otherwise than the schema.</summary>
internal static class PlanBlocks
{
    /// <summary>A value with the schema's names inside it. A block of nothing, which only says that there is no other, is left out of its list.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The plain names that lead to it.</param>
    /// <param name="type">The type with the names that differ.</param>
    public static Node Rename(Node value, string path, PlanType type) => !type.Renames.Keys.Any(name => name.StartsWith(path + ".", StringComparison.Ordinal)) ? value : value switch
    {
        SequenceNode list => new SequenceNode([.. list.Items.Where(static item => !IsEmpty(item)).Select(item => Rename(item, path, type))], list.Line, list.Column),
        MappingNode block => new MappingNode([.. block.Entries.Select(entry => Rename(entry, $"{path}.{PlanNames.Plain(entry.Key.Text)}", type))], block.Line, block.Column),
        _ => value,
    };

    private static MappingEntry Rename(MappingEntry entry, string path, PlanType type)
    {
        var key = type.Renames.TryGetValue(path, out var name) ? new ScalarNode(name, entry.Key.IsPlain, entry.Key.Line, entry.Key.Column) : entry.Key;
        return new MappingEntry(key, Rename(entry.Value, path, type));
    }

    private static bool IsEmpty(Node item) => item is MappingNode block && block.Entries.All(static entry => entry.Value is ScalarNode { IsNull: true } or ScalarNode { Text: "" });
}
