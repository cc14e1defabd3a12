using LambdaIaC.Rules.Schemas;

namespace LambdaIaC.Rules.Tests.Schemas;

public sealed class RuleIdTests
{
    /// <summary>The first and the last id of each resource type.</summary>
    private static readonly Dictionary<string, (int First, int Last)> Ranges = new()
    {
        ["Function"] = (1001, 1099),
        ["Version"] = (1100, 1119),
        ["Alias"] = (1120, 1139),
        ["LayerVersion"] = (1140, 1159),
        ["Permission"] = (1160, 1179),
        ["EventInvokeConfig"] = (1180, 1199),
        ["FunctionUrl"] = (1200, 1219),
        ["ReservedConcurrency"] = (1220, 1239),
        ["ProvisionedConcurrency"] = (1240, 1259),
        ["ExecutionRole"] = (1260, 1279),
        ["RolePolicy"] = (1280, 1299),
        ["LogGroup"] = (1300, 1319),
    };

    [Fact]
    public void Every_resource_type_has_a_range_and_every_range_a_type() =>
        Assert.Equal(Ranges.Keys.Order(StringComparer.Ordinal), SchemaCatalog.All.Select(schema => schema.Name));

    [Fact]
    public void No_two_properties_share_an_id() =>
        Assert.Empty(SchemaTree.All
            .Where(entry => entry.Property.RuleId is not null)
            .GroupBy(entry => entry.Property.RuleId)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(entry => $"{entry.Schema.Name}.{entry.Path}"))}"));

    [Fact]
    public void Every_id_lies_in_the_range_of_its_resource_type() =>
        Assert.All(SchemaTree.All.Where(entry => entry.Property.RuleId is not null), entry =>
        {
            Assert.Matches("^LIAC[0-9]{4}$", entry.Property.RuleId);
            var (first, last) = entry.Schema is NeighbourSchema ? (1320, 1999) : Ranges[entry.Schema.Name];
            Assert.InRange(int.Parse(entry.Property.RuleId![4..]), first, last);
        });

    [Fact]
    public void A_property_that_can_be_wrong_has_an_id() =>
        Assert.Empty(SchemaTree.All.Where(entry => entry.RuleId is null && CanBeWrong(entry.Property)).Select(entry => $"{entry.Schema.Name}.{entry.Path}"));

    [Fact]
    public void A_property_that_cannot_be_wrong_has_none() =>
        Assert.Empty(SchemaTree.All.Where(entry => entry.Property.RuleId is not null && !CanBeWrong(entry.Property)).Select(entry => $"{entry.Schema.Name}.{entry.Path}"));

    private static bool CanBeWrong(PropertySchema property) =>
        property.Required || property.Constraints.Count > 0 || property.KeyConstraints.Count > 0 || property.Item is { Constraints.Count: > 0 };
}
