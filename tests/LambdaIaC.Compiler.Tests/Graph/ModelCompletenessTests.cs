using LambdaIaC.Compiler.Plan;
using LambdaIaC.Compiler.Tests.Stacks;
using LambdaIaC.Rules.Schemas;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Graph;

/// <summary>Nothing that the model lets a user write may get lost on the way into the plan.</summary>
public class ModelCompletenessTests
{
    public static TheoryData<string> ResourceTypes { get; } =
        [.. typeof(Stack).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Resource)) && !type.IsAbstract).Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(ResourceTypes))]
    public void Every_property_of_the_model_reaches_the_plan(string typeName)
    {
        var type = typeof(Stack).Assembly.GetType($"LambdaIaC.{typeName}", throwOnError: true)!;
        var samples = new ModelSamples();
        MapValue? expected = null;
        var stack = new TestStack(stack =>
        {
            var resource = Activator.CreateInstance(type, stack, "sample", "Stack.cs", 7)!;
            expected = samples.Fill(resource);
        });

        var graph = new LambdaIaC.Compiler.Graph.GraphBuilder(new(new Sources.MemorySources())).Build(stack).Value;
        var written = PlanWriter.Write(new PlanBuilder(TestCompiler.Project).Build(graph!));
        var planned = Assert.Single(PlanReader.Read(written).Plan!.Resources);
        Assert.NotEmpty(expected!.Entries);
        Assert.Equal(expected, planned.Properties);
    }

    [Theory]
    [MemberData(nameof(ResourceTypes))]
    public void Every_value_of_the_plan_has_the_kind_that_its_schema_says(string typeName)
    {
        var type = typeof(Stack).Assembly.GetType($"LambdaIaC.{typeName}", throwOnError: true)!;
        var samples = new ModelSamples();
        MapValue? properties = null;
        _ = new TestStack(stack => properties = samples.Fill(Activator.CreateInstance(type, stack, "sample", "Stack.cs", 7)!));

        var wrong = LambdaIaC.Compiler.Graph.ValueTree.Walk(typeName, properties!)
            .Where(static placed => placed.Schema is { } schema && !Fits(placed.Value, schema.Kind))
            .Select(placed => $"{typeName}.{placed.Path}");
        Assert.Empty(wrong);
    }

    private static bool Fits(Value value, PropertyKind kind) => (kind, value) switch
    {
        (PropertyKind.Text, TextValue) or (PropertyKind.Integer, IntegerValue) or (PropertyKind.Number, NumberValue) or (PropertyKind.Boolean, BooleanValue) => true,
        (PropertyKind.Structure, MapValue or AssetValue) or (PropertyKind.Map, MapValue) or (PropertyKind.List, ListValue) or (PropertyKind.Blob, AssetValue) => true,
        (PropertyKind.Document, _) => true,
        _ => value.IsUnknown,
    };
}
