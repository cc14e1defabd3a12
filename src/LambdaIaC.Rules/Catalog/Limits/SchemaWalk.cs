using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Rules.Catalog.Limits;

/// <summary>A value of a resource.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Property">What the schema says of it; null where the schema has no such name.</param>
internal readonly record struct SchemaStep(string Path, Value Value, PropertySchema? Property);

/// <summary>Every value of a resource that its schema leads to, and what stands beside those under a name that the schema does not have.</summary>
internal static class SchemaWalk
{
    /// <summary>The values of a kind that marks what is wrong. There are hardly ever any, so that is asked before anything is walked.</summary>
    public static IEnumerable<SchemaStep> To<T>(IResourceView resource)
        where T : UnknownValue =>
        Holds<T>(resource.Properties) && SchemaCatalog.Find(resource.Type) is { } schema
            ? Members(resource.Properties, "", schema.Find).Where(static step => step.Value is T)
            : [];

    private static bool Holds<T>(Value value)
    {
        switch (value)
        {
            case T:
                return true;
            case MapValue { Entries: var entries }:
                foreach (var entry in entries)
                {
                    if (Holds<T>(entry.Value))
                    {
                        return true;
                    }
                }

                return false;
            case ListValue { Items: var items }:
                foreach (var item in items)
                {
                    if (Holds<T>(item))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static IEnumerable<SchemaStep> Members(MapValue map, string path, Func<string, PropertySchema?> find) =>
        map.Entries.SelectMany(entry => From(new SchemaStep(PropertyPath.Member(path, entry.Key), entry.Value, find(entry.Key))));

    private static IEnumerable<SchemaStep> From(SchemaStep step) => Below(step).Prepend(step);

    private static IEnumerable<SchemaStep> Below(SchemaStep step) => (step.Property, step.Value) switch
    {
        ({ Kind: PropertyKind.Structure, Members: var members }, MapValue map) => Members(map, step.Path, name => members.FirstOrDefault(member => member.Name == name)),
        ({ Kind: PropertyKind.List, Item: { } item }, ListValue list) =>
            list.Items.SelectMany((element, index) => From(new SchemaStep(PropertyPath.Item(step.Path, index), element, item))),
        ({ Kind: PropertyKind.Map, Item: { } item }, MapValue map) =>
            map.Entries.SelectMany(entry => From(new SchemaStep(PropertyPath.Entry(step.Path, entry.Key), entry.Value, item))),
        _ => [],
    };
}
