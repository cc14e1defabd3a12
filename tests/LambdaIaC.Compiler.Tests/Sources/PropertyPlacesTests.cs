using LambdaIaC.Compiler.Graph;
using LambdaIaC.Compiler.Sources;
using LambdaIaC.Rules.Values;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Compiler.Tests.Sources;

/// <summary>In the sources of these tests ◆ stands before the `new` of the resource, ▶ before the place that is expected.</summary>
public class PropertyPlacesTests
{
    [Theory]
    [InlineData("◆new Function(this, \"fn\") { Timeout = ▶Duration.Minutes(16) };", "Timeout")]
    [InlineData("Function f = ◆new(this, \"fn\") { Timeout = ▶x };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\")\n{\n    Role = role,\n    Timeout =\n        ▶Duration.Minutes(16),\n};", "Timeout")]
    [InlineData("◆new Function(this, \"fn\")\r\n{\r\n\tTimeout = ▶1,\r\n};", "Timeout")]
    [InlineData("◆new\n    Function(\n  this,\n  \"fn\")\n{ Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new LambdaIaC.Function(this, \"fn\") { Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new global::LambdaIaC.Function(this, \"fn\") { Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(id: \"fn\", scope: this) { Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Timeout = /* Timeout = 3 */ ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { // Timeout = 2,\n Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Description = \"Timeout = 3 }\", Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Description = $\"{f(\"}\")} Timeout = 3\", Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Description = \"\"\"\n} Timeout = 3\n\"\"\", Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Environment = new() { [\"A\"] = \"b\" }, Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Other = new Inner { Timeout = 3 }, Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Timeout = ((▶1)) };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Timeout = ▶(Duration)x };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Timeout = ▶fast ? Duration.Seconds(1) : Duration.Hours(1) };", "Timeout")]
    [InlineData("◆new Function(this, \"fn\") { Code = Pick<int, string>(a < b, c), Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, $\"fn\") { Timeout = ▶1 };", "Timeout")]
    [InlineData("◆new Function(this, name) { Timeout = ▶1 };", "Timeout")]
    public void A_property_stands_at_its_value(string source, string path) => Expect(source, path);

    [Theory]
    [InlineData("{ VpcConfig = new VpcConfig { SubnetIds = [\"a\", ▶\"b\"] } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = new() { SecurityGroupIds = [], SubnetIds = new[] { \"a\", ▶\"b\" } } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = new() { SubnetIds = new Text[] { \"a\", ▶\"b\" } } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = new() { SubnetIds = new List<Text> { \"a\", ▶\"b\", } } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = { SubnetIds = [\"a\", ▶\"b\"] } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = shared with { SubnetIds = [\"a\", ▶\"b\"] } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = new() { SubnetIds = [f(\"a\", \"x\"), ▶g([1, 2])] } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ Environment = new() { Variables = new() { [\"A\"] = \"1\", [\"KEY\"] = ▶\"2\" } } }", "Environment.Variables[KEY]")]
    [InlineData("{ Environment = new() { Variables = new() { { \"A\", \"1\" }, { \"KEY\", ▶\"2\" } } } }", "Environment.Variables[KEY]")]
    [InlineData("{ Environment = new() { [\"A\"] = \"1\", [\"KEY\"] = ▶\"2\" } }", "Environment.Variables[KEY]")]
    [InlineData("{ Environment = new() { Variables = new Dictionary<string, Text> { [\"KEY\"] = ▶\"2\" } } }", "Environment.Variables[KEY]")]
    [InlineData("{ Tags = new() { [\"a.b[0]\"] = ▶\"x\" } }", "Tags[a.b[0]]")]
    [InlineData("{ Tags = new() { [\"x\"] = \"1\", [@\"0\"] = ▶\"x\" } }", "Tags[0]")]
    [InlineData("{ FileSystemConfigs = [new() { Arn = a }, new() { Arn = a, LocalMountPath = ▶\"/x\" }] }", "FileSystemConfigs[1].LocalMountPath")]
    public void A_value_inside_a_block_stands_at_its_own_expression(string initializer, string path) =>
        Expect($"◆new Function(this, \"fn\") {initializer};", path);

    [Theory]
    [InlineData("{ VpcConfig = new ▶VpcConfig { SecurityGroupIds = [] } }", "VpcConfig.SubnetIds")]
    [InlineData("{ VpcConfig = ▶new() { SecurityGroupIds = [] } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = ▶shared }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = ▶small ? new() { SubnetIds = [a] } : new() { SubnetIds = [b] } }", "VpcConfig.SubnetIds[0]")]
    [InlineData("{ VpcConfig = ▶shared ?? new VpcConfig { SubnetIds = [b] } }", "VpcConfig.SubnetIds[0]")]
    [InlineData("{ VpcConfig = new() { SubnetIds = ▶[..others, \"b\"] } }", "VpcConfig.SubnetIds[1]")]
    [InlineData("{ VpcConfig = new() { SubnetIds = new ▶List<Text>(others) { \"b\" } } }", "VpcConfig.SubnetIds[0]")]
    [InlineData("{ Environment = new() { Variables = ▶new() { [Key] = \"1\" } } }", "Environment.Variables[KEY]")]
    [InlineData("{ Tags = ▶new() { { \"a\", \"x\" } } }", "Tags[0]")]
    public void What_is_not_written_on_its_own_stands_at_what_is_around_it(string initializer, string path) =>
        Expect($"◆new Function(this, \"fn\") {initializer};", path);

    [Theory]
    [InlineData("◆new ▶Function(this, \"fn\");")]
    [InlineData("◆new ▶Function(this, \"fn\") { Role = role };")]
    [InlineData("Function f = ▶◆new(this, \"fn\") { Role = role };")]
    [InlineData("◆new ▶LambdaIaC.Function(this, \"fn\") { Role = role };")]
    [InlineData("◆new\n  ▶Function(this, \"fn\") { Role = role };")]
    [InlineData("◆new ▶Function(this, \"fn\") {\n#if A\nTimeout = 1,\n#else\nTimeout = 2,\n#endif\n};")]
    public void What_is_not_written_at_all_stands_at_the_resource(string source) => Expect(source, "Timeout");

    [Theory]
    [InlineData("var (a, b) = (new ExecutionRole(this, \"role\") { Timeout = 1 }, ◆new Function(this, \"fn\") { Timeout = ▶2 });")]
    [InlineData("new Function(this, \"other\") { Timeout = 1 }; ◆new Function(this, \"fn\") { Timeout = ▶2 };")]
    [InlineData("new Function(this, x) { Timeout = 1 }; ◆new Function(this, \"fn\") { Timeout = ▶2 };")]
    [InlineData("◆new Function(this, \"fn\") { Role = new ExecutionRole(this, \"r\") { Timeout = 1 }, Timeout = ▶2 };")]
    [InlineData("new Thing { Timeout = 3 }; ◆new Function(this, name) { Timeout = ▶2 };")]
    [InlineData("Use(new Range(1, 2) { Timeout = 3 }); ◆new Function(this, name) { Timeout = ▶2 };")]
    [InlineData("new Other(this, \"fn\") { Timeout = 3 }; ◆new Function(this, \"fn\") { Timeout = ▶2 };")]
    [InlineData("new[] { 1, 2 }; new { A = 1 }; ◆new F(this, \"fn\") { Timeout = ▶2 };")]
    public void Of_several_creations_on_one_line_the_one_of_the_resource_counts(string source) => Expect(source, "Timeout");

    [Fact]
    public void In_a_component_the_id_in_the_source_is_the_last_part_of_the_logical_id()
    {
        var (text, resource, expected) = Marked("new Function(this, \"b\") { Timeout = 1 }; ◆new Function(this, \"a\") { Timeout = ▶2 };");
        Assert.Equal(expected, Places(text).Find(Resource(resource, "worker-a"), "Timeout"));
    }

    [Theory]
    [InlineData("[..others, ▶\"b\"]", 3, 2)]
    [InlineData("[\"a\", ..others, ▶\"b\", \"c\"]", 5, 3)]
    [InlineData("[▶\"a\", ..others]", 3, 0)]
    [InlineData("▶[..others, \"b\"]", 3, 1)]
    [InlineData("▶[..others, \"b\", ..more]", 3, 1)]
    [InlineData("[..none, ▶\"b\"]", 1, 0)]
    public void An_item_beside_a_spread_is_found_by_the_length_of_the_list(string list, int count, int index)
    {
        var (text, resource, expected) = Marked($"◆new Function(this, \"fn\") {{ Layers = {list} }};");
        var layers = new MapValue([new("Layers", new ListValue([.. Enumerable.Repeat(Value.Of("x"), count)]))]);
        Assert.Equal(expected, Places(text).Find(Resource(resource, properties: layers), $"Layers[{index}]"));
    }

    [Fact]
    public void Two_creations_that_look_alike_leave_the_finding_at_the_line()
    {
        var (text, resource, _) = Marked("◆new Function(this, x) { Timeout = ▶1 }; new Function(this, y) { Timeout = 2 };");
        Assert.Equal(resource, Places(text).Find(Resource(resource), "Timeout"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("// the file has changed since it was compiled")]
    [InlineData("new Function(this, \"another\") { Timeout = 1 };")]
    [InlineData("new Function(this, \"fn\" { Timeout = 1 };")]
    public void A_source_that_does_not_fit_leaves_the_finding_at_the_line(string source)
    {
        var resource = new Place("Stack.cs", 1, 0);
        Assert.Equal(resource, Places(source).Find(Resource(resource), "Timeout"));
    }

    [Fact]
    public void Without_a_source_the_finding_stays_at_the_line()
    {
        var resource = new Place("Stack.cs", 7, 0);
        Assert.Equal(resource, new PropertyPlaces(new MemorySources()).Find(Resource(resource), "Timeout"));
    }

    [Fact]
    public void A_source_is_read_once_and_only_when_it_is_asked_for()
    {
        var sources = new MemorySources { ["Stack.cs"] = "new Function(this, \"fn\") { Timeout = 1 };" };
        var places = new PropertyPlaces(sources);
        Assert.Equal(0, sources.Reads);
        places.Find(Resource(new Place("Stack.cs", 1, 0)), "Timeout");
        places.Find(Resource(new Place("Stack.cs", 1, 0)), "Role");
        Assert.Equal(1, sources.Reads);
    }

    private static void Expect(string source, string path)
    {
        var (text, resource, expected) = Marked(source);
        Assert.Equal(expected, Places(text).Find(Resource(resource), path));
    }

    private static ResourceNode Resource(Place place, string logicalId = "fn", MapValue? properties = null) =>
        new() { Type = "Function", LogicalId = logicalId, Properties = properties ?? MapValue.Empty, Dependencies = [], Place = place };

    private static PropertyPlaces Places(string text) => new(new MemorySources { ["Stack.cs"] = text });

    private static (string Text, Place Resource, Place Expected) Marked(string source)
    {
        var text = source.Replace("◆", "", StringComparison.Ordinal).Replace("▶", "", StringComparison.Ordinal);
        var resource = PlaceOf(text, source.Replace("▶", "", StringComparison.Ordinal).IndexOf('◆', StringComparison.Ordinal));
        return (text, resource with { Column = 0 }, PlaceOf(text, source.Replace("◆", "", StringComparison.Ordinal).IndexOf('▶', StringComparison.Ordinal)));
    }

    private static Place PlaceOf(string text, int position)
    {
        var before = text[..position];
        return new Place("Stack.cs", before.Count(static character => character == '\n') + 1, position - before.LastIndexOf('\n'));
    }
}
