using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Tests.Later;

/// <summary>
/// What the rules say of a stack once one of its values is only known later. They may say less then, never more: a finding that comes
/// with an unknown value is a guess.
/// </summary>
internal static class LaterValues
{
    /// <summary>
    /// Rules that demand something of every function which is not known to need it not: how a function is called may be unknown, and the
    /// team that turns such a rule on wants to hear of it then.
    /// </summary>
    public static IReadOnlyList<string> Demands => ["LIAC5200"];

    /// <summary>Findings that a stack has only with one of its values unknown, as <c>id resource.path when resource.path</c>.</summary>
    public static IEnumerable<string> Guesses(StackIndex stack, RuleContext context)
    {
        var known = Keys(stack.Resources, stack, context);
        return
            from resource in stack.Resources
            from change in Changes(resource)
            let changed = new LaterResource(resource, change.Properties)
            let resources = stack.Resources.Select(other => other == resource ? changed : other).ToList()
            from guess in Keys(resources, stack, context)
            where !known.Contains(guess)
            select $"{guess.Id} {guess.Resource} when {resource.Name}.{change.Path} is known later";
    }

    /// <summary>The resource with each of its values unknown in turn, also those that are not set.</summary>
    private static IEnumerable<(string Path, MapValue Properties)> Changes(IResourceView resource) => Within(resource.Properties, "")
        .Concat(from property in SchemaCatalog.Find(resource.Type)?.Properties ?? []
                where resource.Properties[property.Name].IsAbsent && property.Mutability != Mutability.ReadOnly
                select (Path: property.Name, Value: (Value)resource.Properties.With(property.Name, Value.Unknown)))
        .Select(static change => (change.Path, (MapValue)change.Value));

    private static IEnumerable<(string Path, Value Value)> Within(Value value, string path) => value switch
    {
        MapValue map => from entry in map.Entries
                        let at = PropertyPath.Member(path, entry.Key)
                        from change in Later(entry.Value, at)
                        select (change.Path, (Value)map.With(entry.Key, change.Value)),
        ListValue list => from index in Enumerable.Range(0, list.Items.Count)
                          from change in Later(list.Items[index], PropertyPath.Item(path, index))
                          select (change.Path, (Value)new ListValue([.. list.Items.Select((item, i) => i == index ? change.Value : item)], list.IsOpen)),
        _ => [],
    };

    private static IEnumerable<(string Path, Value Value)> Later(Value value, string path) => Within(value, path).Append((path, Value.Unknown));

    private static HashSet<(string Id, string Resource)> Keys(IReadOnlyList<IResourceView> resources, StackIndex stack, RuleContext context) =>
        [.. RuleCatalog.Check(new LaterStack(resources, stack), context).Select(static finding => (finding.Rule.Id, finding.Resource))];

    private sealed class LaterResource(IResourceView resource, MapValue properties) : IResourceView
    {
        public string Type => resource.Type;

        public string Name => resource.Name;

        public MapValue Properties => properties;

        public IResourceView Before => resource;

        public Place PlaceOf(string propertyPath) => Place.None;
    }

    private sealed class LaterStack(IReadOnlyList<IResourceView> resources, StackIndex stack) : IStackView
    {
        public IReadOnlyList<IResourceView> Resources => resources;

        public bool IsOpen => stack.IsOpen;

        public IResourceView? Find(string logicalId) =>
            stack.Find(logicalId) is { } found ? resources.OfType<LaterResource>().FirstOrDefault(changed => changed.Before == found) ?? found : null;
    }
}
