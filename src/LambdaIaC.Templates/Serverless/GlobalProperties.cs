using LambdaIaC.Templates.Documents;
using LambdaIaC.Templates.Intrinsics;

namespace LambdaIaC.Templates.Serverless;

/// <summary>
/// The Globals section, as SAM merges it below what a resource writes itself: structures member by member, lists one after the other with the
/// global items first, and of anything else the resource's own.
/// </summary>
internal static class GlobalProperties
{
    public static Node? Merge(MappingNode? globals, string section, Node? own) => (globals?.Mapping(section), own) switch
    {
        (null, _) => own,
        ({ } global, null) => global,
        ({ } global, _) => Merge(global, own),
    };

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
