using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>The last legal and the first illegal value of every limit of every property, and what nobody may judge.</summary>
public sealed class BoundaryTests
{
    /// <summary>Every limit that has an edge, by a name that a failed test can be found by.</summary>
    private static Dictionary<string, Edge> Edges { get; } = SchemaTree.All.SelectMany(EdgesOf).ToDictionary(edge => edge.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Edges.Keys];

    [Fact]
    public void Every_kind_of_limit_is_among_the_edges() =>
        Assert.Equal(
            ["bytes", "count", "function name", "length", "number", "number on managed instances", "policy", "principal", "set", "taken"],
            Edges.Values.Select(edge => edge.Kind).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_last_legal_value_has_no_finding(string name) => Assert.Empty(Edges[name].Judge(Edges[name].LastLegal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_first_illegal_value_has_one_finding_with_the_id_of_the_property(string name)
    {
        var edge = Edges[name];

        var finding = Assert.Single(edge.Judge(edge.FirstIllegal));

        Assert.Equal(edge.RuleId, finding.Rule.Id);
        Assert.Contains(edge.Limit.Describe(edge.Property.Unit), finding.Message, StringComparison.Ordinal);
        Assert.Equal(edge.Property.Severity, finding.Severity);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_said_of_an_unknown_value(string name)
    {
        var edge = Edges[name];

        Assert.Empty(edge.Judge(Value.Unknown));
        Assert.Empty(edge.Judge(new ReferenceValue("other", "Arn")));
        Assert.Empty(edge.Judge(new SecretValue("TOKEN")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_said_of_a_value_that_is_not_set(string name) => Assert.Null(Edges[name].Constraint.Check(Value.Absent, Edges[name].Resource));

    private static IEnumerable<Edge> EdgesOf(SchemaEntry entry)
    {
        var name = $"{entry.Schema.Name}.{entry.Path}";
        var property = entry.Property with { RuleId = entry.RuleId };
        return property.Constraints.SelectMany(constraint => Edge.Of(name, entry.Schema.Name, property, constraint))
            .Concat(property.KeyConstraints.SelectMany(constraint => Edge.Of($"{name} key", entry.Schema.Name, property with { Kind = PropertyKind.Text, Unit = null }, constraint)));
    }
}
