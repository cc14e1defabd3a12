using LambdaIaC.Rules.Values;
using LambdaIaC.Templates.Documents;

namespace LambdaIaC.Templates.Plans.Terraform;

/// <summary>Puts what a plan does not know yet to where it belongs among what it knows.</summary>
internal static class TerraformUnknowns
{
    /// <summary>The values of a resource with its unknowns; what only the provider computes and nobody wrote stays absent.</summary>
    public static MappingNode Add(MappingNode values, MappingNode unknown, TerraformExpressions expressions) => Add(values, unknown, expressions.Root, expressions, isTop: true);

    private static MappingNode Add(MappingNode values, MappingNode unknown, Node? written, TerraformExpressions expressions, bool isTop)
    {
        var entries = new List<MappingEntry>(values.Entries.Count + unknown.Entries.Count);
        entries.AddRange(values.Entries.Where(entry => unknown.Find(entry.Key.Text) is null));
        foreach (var (key, mark) in unknown.Entries)
        {
            var expression = (written as MappingNode)?[key.Text];
            if (isTop && expressions.Root is not null && expression is null && values[key.Text] is null or ScalarNode { IsNull: true })
            {
                continue;
            }

            if (Merge(values[key.Text], mark, expression, expressions, values) is { } merged)
            {
                entries.Add(new MappingEntry(values.Find(key.Text)?.Key ?? new ScalarNode(key.Text, isPlain: false, values.Line, values.Column), merged));
            }
        }

        return new MappingNode(entries, values.Line, values.Column);
    }

    private static Node? Merge(Node? value, Node mark, Node? expression, TerraformExpressions expressions, Node at) => (value, mark) switch
    {
        (_, ScalarNode { Text: "true" }) => new UnknownNode(expressions.Of(expression), value ?? at),
        (MappingNode known, MappingNode unknown) => Add(known, unknown, expression, expressions, isTop: false),
        (SequenceNode known, SequenceNode unknown) when known.Items.Count == unknown.Items.Count => new SequenceNode(
            [.. known.Items.Zip(unknown.Items, (item, itemMark) => Merge(item, itemMark, expression is SequenceNode { Items: [var only] } ? only : expression, expressions, known) ?? item)],
            known.Line,
            known.Column),
        (SequenceNode known, SequenceNode { Items: not [] }) => new UnknownNode(Value.Unknown, known),
        _ => value,
    };
}
