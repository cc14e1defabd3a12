using LambdaIaC.Rules.Catalog;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Tests.Views;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Rules.Tests.Schemas;

/// <summary>Lists and maps that are only partly known: what is there is judged, what may be there is not.</summary>
public sealed class CollectionTests
{
    private const string Layer = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:1";

    [Fact]
    public void An_open_list_is_long_enough_as_far_as_anyone_knows() =>
        Assert.Empty(Check(("Architectures", new ListValue([], isOpen: true))));

    [Fact]
    public void A_closed_list_that_is_too_short_is_found() =>
        Assert.Equal("LIAC1033", Assert.Single(Check(("Architectures", new ListValue([])))).Rule.Id);

    [Fact]
    public void An_open_list_that_is_too_long_already_is_found() =>
        Assert.Equal("LIAC1025", Assert.Single(Check(("Layers", new ListValue([.. Enumerable.Repeat(Value.Of(Layer), 6)], isOpen: true)))).Rule.Id);

    [Fact]
    public void Unknown_items_count_and_are_not_judged() =>
        Assert.Equal(
            "Layers",
            Assert.Single(Check(("Layers", new ListValue([.. Enumerable.Repeat(Value.Unknown, 6)])))).PropertyPath);

    [Fact]
    public void Known_items_beside_unknown_ones_are_judged()
    {
        var finding = Assert.Single(Check(("Layers", TestResource.List(Value.Unknown, Value.Of("tools"), Value.Of(Layer)))));

        Assert.Equal("Layers[1]", finding.PropertyPath);
        Assert.Equal("LIAC1025", finding.Rule.Id);
    }

    [Fact]
    public void An_open_map_that_is_too_large_already_is_found() =>
        Assert.Equal(
            "LIAC1024",
            Assert.Single(Check(("Tags", new MapValue(Enumerable.Range(0, 51).Select(i => KeyValuePair.Create($"k{i}", Value.Unknown)), isOpen: true)))).Rule.Id);

    [Fact]
    public void Unknown_entries_count_with_their_names_only()
    {
        var known = new string('a', 4096 - """{"KEY":"","KE2":}""".Length);

        Assert.Empty(Check(Variables(("KEY", Value.Of(known)), ("KE2", Value.Unknown))));
        Assert.Equal("LIAC1008", Assert.Single(Check(Variables(("KEY", Value.Of(known + "a")), ("KE2", Value.Unknown)))).Rule.Id);
    }

    [Fact]
    public void A_required_member_of_a_structure_that_is_not_set_is_found_when_the_structure_is_set()
    {
        Assert.Empty(Check());
        Assert.Empty(Check(("EphemeralStorage", Value.Unknown)));
        Assert.Empty(Check(("EphemeralStorage", new MapValue([], isOpen: true))));
        Assert.Equal("EphemeralStorage.Size", Assert.Single(Check(("EphemeralStorage", MapValue.Empty))).PropertyPath);
    }

    [Fact]
    public void A_wrong_name_is_reported_at_its_entry_and_the_value_is_not_shown()
    {
        var finding = Assert.Single(Check(Variables(("AWS_REGION", Value.Of("s3cr3t")))));

        Assert.Equal("Environment.Variables[AWS_REGION]", finding.PropertyPath);
        Assert.True(finding.IsAboutKey);
        Assert.Equal("AWS_REGION", finding.Value);
        Assert.DoesNotContain("s3cr3t", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sensitive_value_is_never_shown()
    {
        var finding = Assert.Single(Check(Variables(("KEY", Value.Of(new string('x', 5000))))));

        Assert.Null(finding.Value);
        Assert.DoesNotContain("xx", finding.Message, StringComparison.Ordinal);
        Assert.Contains("5,010 bytes", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_asset_is_judged_by_the_size_of_its_zip()
    {
        Assert.Empty(Check(("Code", new AssetValue("folder", "app") { Size = 52428800 })));
        Assert.Empty(Check(("Code", new AssetValue("folder", "app"))));

        var finding = Assert.Single(Check(("Code", new AssetValue("folder", "app") { Size = 52428801 })));

        Assert.Equal("LIAC1011", finding.Rule.Id);
        Assert.Equal("Code", finding.PropertyPath);
    }

    private static (string, Value) Variables(params (string Name, Value Value)[] variables) =>
        ("Environment", TestResource.Map(("Variables", TestResource.Map(variables))));

    private static IReadOnlyList<Finding> Check(params (string Name, Value Value)[] properties)
    {
        (string, Value)[] required = [("Role", Value.Unknown), ("Code", Value.Unknown)];
        var given = properties.Select(property => property.Name).ToHashSet();
        var resource = TestResource.Function([.. properties, .. required.Where(property => !given.Contains(property.Item1))]);
        return [.. SchemaRule.Check(SchemaCatalog.Get<FunctionSchema>(), resource)];
    }
}
