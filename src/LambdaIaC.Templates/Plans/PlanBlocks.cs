using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans;

/// <summary>Blocks whose members a provider names otherwise than the schema.</summary>
internal static class PlanBlocks
{
    /// <summary>A block or a list of them with the schema's names. A block of nothing, which only says that there is no other, is left out.</summary>
    public static Node Rename(Node value, string block, PlanType type)
    {
        var prefix = PlanNames.Plain(block) + ".";
        return type.Renames.Keys.Any(name => name.StartsWith(prefix, StringComparison.Ordinal)) ? Rename(value, name => type.Renames.GetValueOrDefault(prefix + name)) : value;
    }

    private static Node Rename(Node value, Func<string, string?> renamed) => value switch
    {
        SequenceNode list => new SequenceNode([.. list.Items.Where(static item => !IsEmpty(item)).Select(item => Rename(item, renamed))], list.Line, list.Column),
        MappingNode block => new MappingNode([.. block.Entries.Select(entry => new MappingEntry(Rename(entry.Key, renamed), entry.Value))], block.Line, block.Column),
        _ => value,
    };

    private static ScalarNode Rename(ScalarNode key, Func<string, string?> renamed) =>
        renamed(PlanNames.Plain(key.Text)) is { } name ? new ScalarNode(name, key.IsPlain, key.Line, key.Column) : key;

    private static bool IsEmpty(Node item) => item is MappingNode block && block.Entries.All(static entry => entry.Value is ScalarNode { IsNull: true } or ScalarNode { Text: "" });
}
