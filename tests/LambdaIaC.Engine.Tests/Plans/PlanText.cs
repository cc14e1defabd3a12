using LambdaIaC.Compiler.Plan;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Engine.Tests.Plans;

/// <summary>Builds plans for tests: resources in the order in which they are added, dependencies found in the properties.</summary>
internal sealed class PlanText(string stack = "shop")
{
    private readonly List<PlannedResource> _resources = [];
    private readonly List<KeyValuePair<string, string>> _moves = [];

    public PlanText Add(string type, string id, params (string Name, Value Value)[] properties) => AddAfter([], type, id, properties);

    public PlanText AddAfter(string[] dependencies, string type, string id, params (string Name, Value Value)[] properties)
    {
        var map = new MapValue(properties.Select(static property => KeyValuePair.Create(property.Name, property.Value)));
        _resources.Add(new PlannedResource
        {
            Type = type,
            LogicalId = id,
            Properties = map,
            Dependencies = [.. ReferencesIn(map).Concat(dependencies).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Source = $"Shop.cs:{_resources.Count + 1}",
        });
        return this;
    }

    public PlanText Move(string from, string to)
    {
        _moves.Add(KeyValuePair.Create(from, to));
        return this;
    }

    public DeploymentPlan Build() => new() { Stack = stack, Resources = _resources, Moves = _moves };

    public static Value Ref(string id, string attribute) => new ReferenceValue(id, attribute);

    public static Value Join(params Value[] parts) => new JoinedValue(parts);

    public static Value Secret(string variable) => new SecretValue(variable);

    public static Value Map(params (string Name, Value Value)[] entries) =>
        new MapValue(entries.Select(static entry => KeyValuePair.Create(entry.Name, entry.Value)));

    public static Value List(params Value[] items) => new ListValue(items);

    public static Value Code(string hash) => new AssetValue("folder", "code") { Sha256 = hash, Size = 10, UnzippedSize = 20 };

    private static IEnumerable<string> ReferencesIn(Value value) => value switch
    {
        ReferenceValue reference => [reference.LogicalId],
        JoinedValue joined => joined.Parts.SelectMany(ReferencesIn),
        ListValue list => list.Items.SelectMany(ReferencesIn),
        MapValue map => map.Entries.SelectMany(static entry => ReferencesIn(entry.Value)),
        _ => [],
    };
}
