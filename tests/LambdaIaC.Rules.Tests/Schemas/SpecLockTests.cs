using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Tests.Facts;

namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>Holds every schema against lambda-properties.json, property by property and aspect by aspect.</summary>
public sealed class SpecLockTests
{
    /// <summary>The resources of the file with the schemas that stand for them.</summary>
    private static readonly Dictionary<string, string> SchemaOf = new()
    {
        ["Function"] = "Function",
        ["VpcConfig"] = "Function",
        ["Version"] = "Version",
        ["Alias"] = "Alias",
        ["LayerVersion"] = "LayerVersion",
        ["Permission"] = "Permission",
        ["EventInvokeConfig"] = "EventInvokeConfig",
        ["FunctionUrl"] = "FunctionUrl",
        ["ReservedConcurrency"] = "ReservedConcurrency",
        ["ProvisionedConcurrency"] = "ProvisionedConcurrency",
        ["ExecutionRole"] = "ExecutionRole",
        ["ExecutionRoleInlinePolicy"] = "RolePolicy",
        ["LogGroup"] = "LogGroup",
        ["EventSourceMapping"] = "EventSourceMapping",
        ["SqsQueue"] = "Queue",
        ["LayerVersionPermission"] = "LayerVersionPermission",
        ["CodeSigningConfig"] = "CodeSigningConfig",
        ["CapacityProvider"] = "CapacityProvider",
    };

    [Fact]
    public void Schemas_differ_from_the_facts_only_where_a_reason_is_written_down()
    {
        var unexplained = Differences().Except(DeliberateDifferences.All.Keys, StringComparer.Ordinal).ToList();

        Assert.True(unexplained.Count == 0, $"Differences without a reason (fact | schema):\n{string.Join("\n", unexplained)}");
    }

    [Fact]
    public void Every_deliberate_difference_still_exists()
    {
        var gone = DeliberateDifferences.All.Keys.Except(Differences(), StringComparer.Ordinal).ToList();

        Assert.True(gone.Count == 0, $"Listed, but no longer a difference:\n{string.Join("\n", gone)}");
    }

    [Fact]
    public void Every_deliberate_difference_has_a_reason() =>
        Assert.All(DeliberateDifferences.All, difference => Assert.True(difference.Value.Length > 20, difference.Key));

    [Fact]
    public void Every_schema_of_the_model_is_held_against_the_facts() =>
        Assert.Empty(SchemaCatalog.All.Select(schema => schema.Name).Except(SchemaOf.Values));

    [Fact]
    public void Every_neighbour_that_the_facts_describe_is_held_against_them() =>
        Assert.Superset(new HashSet<string>(SchemaOf.Values.Except(SchemaCatalog.All.Select(schema => schema.Name))), SchemaCatalog.Neighbours.Select(schema => schema.Name).ToHashSet());

    /// <summary>What only requests have is marked, so that a template that writes it is told so. LIAC5309 says more about OnSuccess of a mapping.</summary>
    [Fact]
    public void What_CloudFormation_lacks_is_marked()
    {
        var properties = SchemaTree.All.Where(static entry => entry.Schema.CloudFormationType is not null).ToLookup(static entry => entry.Schema.Name, StringComparer.Ordinal);
        var resources = FactFile.Read("lambda-properties.json").GetProperty("resources");
        var lacking = SchemaOf.Where(pair => properties.Contains(pair.Value))
            .SelectMany(pair => resources.GetProperty(pair.Key).GetProperty("properties").EnumerateArray()
                .Where(static json => json.GetProperty("cfn").ValueKind == System.Text.Json.JsonValueKind.Null)
                .Select(json => $"{pair.Value}.{new PropertyFact(json).Path}"))
            .Where(path => properties[path.Split('.')[0]].Any(entry => $"{entry.Schema.Name}.{entry.Path}" == path))
            .Except(["EventSourceMapping.DestinationConfig.OnSuccess", "EventSourceMapping.DestinationConfig.OnSuccess.Destination"]);

        Assert.Equal(
            lacking.Order(StringComparer.Ordinal),
            properties.SelectMany(static entries => entries).Where(static entry => !entry.Property.InCloudFormation).Select(static entry => $"{entry.Schema.Name}.{entry.Path}").Order(StringComparer.Ordinal));
    }

    /// <summary>Another name is a mistake only where the facts have all names, and <see cref="Schemas_differ_from_the_facts_only_where_a_reason_is_written_down"/> that the schema has them.</summary>
    [Fact]
    public void A_complete_schema_is_held_against_the_facts() =>
        Assert.Empty(SchemaCatalog.All.Concat(SchemaCatalog.Neighbours).Where(static schema => schema.IsComplete).Select(static schema => schema.Name).Except(SchemaOf.Values));

    private static IReadOnlyList<string> Differences()
    {
        var properties = SchemaTree.All.ToLookup(entry => entry.Schema.Name, StringComparer.Ordinal);
        var resources = FactFile.Read("lambda-properties.json").GetProperty("resources");
        return
        [
            .. SchemaOf.SelectMany(pair => DifferencesOf(
                pair.Value,
                [.. resources.GetProperty(pair.Key).GetProperty("properties").EnumerateArray().Select(json => new PropertyFact(json))],
                properties[pair.Value].ToDictionary(entry => entry.Path, entry => entry.Property, StringComparer.Ordinal),
                isWhole: pair.Key != "VpcConfig")),
        ];
    }

    private static IEnumerable<string> DifferencesOf(string schema, List<PropertyFact> facts, Dictionary<string, PropertySchema> properties, bool isWhole)
    {
        foreach (var fact in facts)
        {
            var path = $"{schema}.{fact.Path}";
            if (!properties.TryGetValue(fact.Path, out var property))
            {
                yield return $"{path} | not in the schema";
                continue;
            }

            var expected = fact.Aspects.ToDictionary();
            var actual = SchemaAspects.Of(property).ToDictionary();
            foreach (var name in expected.Keys.Union(actual.Keys).Where(name => expected.GetValueOrDefault(name) != actual.GetValueOrDefault(name)))
            {
                yield return $"{path} {name}: {expected.GetValueOrDefault(name) ?? "none"} | {actual.GetValueOrDefault(name) ?? "none"}";
            }
        }

        // Items and map values are aspects of their list or map in the facts; only members of structures stand for themselves.
        var known = facts.Select(fact => fact.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in properties.Keys.Where(path => isWhole && !path.EndsWith("[]", StringComparison.Ordinal) && !known.Contains(path)))
        {
            yield return $"{schema}.{path} | not in the facts";
        }
    }
}
