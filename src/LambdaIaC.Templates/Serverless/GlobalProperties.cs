using LambdaIaC.Templates.Adapters;
using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Intrinsics;

namespace LambdaIaC.Templates.Serverless;

/// <summary>
/// The Globals section, as SAM merges it below what a resource writes itself: structures member by member, lists one after the other with the
/// global items first, and of anything else the resource's own.
/// </summary>
internal static class GlobalProperties
{
    /// <summary>The properties of a resource with the globals of a section.</summary>
    public static Node? Of(ResourceSource source, string section)
    {
        var own = source.Body["Properties"];
        return (Globals(source, section), own) switch
        {
            (null, _) => own,
            ({ } globals, null) => globals,
            ({ } globals, _) => Merge(globals, own),
        };
    }

    /// <summary>What the section has for the resource, but for what the resource ignores.</summary>
    private static MappingNode? Globals(ResourceSource source, string section) => (source.Reader.Template.Globals?.Mapping(section), source.Body["IgnoreGlobals"]) switch
    {
        (null, _) or (_, ScalarNode { Text: "*" }) => null,
        ({ } globals, SequenceNode ignored) => new MappingNode([.. globals.Entries.Where(entry => !Mentions(ignored, entry.Key.Text))], globals.Line, globals.Column),
        var (globals, _) => globals,
    };

    private static bool Mentions(SequenceNode names, string name) => names.Items.Any(item => item is ScalarNode scalar && scalar.Text == name);

    private static Node Merge(Node global, Node own) => (global, own) switch
    {
        (MappingNode a, MappingNode b) when IntrinsicCatalog.Find(a) is null && IntrinsicCatalog.Find(b) is null => Merge(a, b),
        (SequenceNode a, SequenceNode b) => new SequenceNode([.. a.Items, .. b.Items], own.Line, own.Column),
        _ => own,
    };

    private static MappingNode Merge(MappingNode global, MappingNode own)
    {
        var entries = new List<MappingEntry>(global.Entries.Count + own.Entries.Count);
        foreach (var (key, value) in global.Entries)
        {
            entries.Add(own.Find(key.Text) is { } over ? new MappingEntry(over.Key, Merge(value, over.Value)) : new MappingEntry(key, value));
        }

        entries.AddRange(own.Entries.Where(entry => global.Find(entry.Key.Text) is null));
        return new MappingNode(entries, own.Line, own.Column);
    }
}
