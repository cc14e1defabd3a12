using CsCheck;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Compiler.Tests.Stacks;
using LambdaIaC.Rules.Schemas;
using NJsonSchema;

namespace LambdaIaC.Compiler.Tests.Plan;

public class PlanSchemaTests
{
    private static readonly Task<JsonSchema> _schema = JsonSchema.FromJsonAsync(PlanSchema.Text);

    [Fact]
    public async Task Plans_of_every_kind_of_value_fit_the_published_schema()
    {
        var schema = await _schema;
        PlanGen.Plan.Sample(
            plan => Assert.Empty(schema.Validate(PlanWriter.WriteText(plan with { Resources = [.. plan.Resources.Select(static resource => resource with { Source = "a.cs:1" })] }))),
            iter: 300);
    }

    [Fact]
    public async Task The_plan_of_a_real_stack_fits_the_published_schema()
    {
        var schema = await _schema;
        var plan = TestCompiler.Check(static () => new SampleStack()).Plan!;
        Assert.Empty(schema.Validate(PlanWriter.WriteText(plan)));
    }

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2")]
    [InlineData("\"stack\": \"orders\"", "\"stack\": \"1\"")]
    [InlineData("\"moves\": []", "\"moves\": [], \"more\": 1")]
    [InlineData("\"type\": \"Function\"", "\"type\": \"Lambada\"")]
    [InlineData("\"source\": \"OrdersStack.cs:12\"", "\"source\": \"OrdersStack.cs\"")]
    [InlineData("\"P\": true", "\"P\": {\"ref\": \"a\"}")]
    [InlineData("\"P\": true", "\"P\": {\"ref\": \"a\", \"attribute\": \"Arn\", \"x\": 1}")]
    [InlineData("\"P\": true", "\"P\": {\"secret\": \"value\"}")]
    [InlineData("\"P\": true", "\"P\": {\"asset\": \"zip\", \"source\": \"a\", \"size\": 1}")]
    [InlineData("\"P\": true", "\"P\": {\"asset\": \"zip\", \"source\": \"a\", \"size\": 1, \"unzippedSize\": 1, \"sha256\": \"x\"}")]
    public async Task What_the_reader_refuses_does_not_fit_the_schema(string legal, string illegal)
    {
        var schema = await _schema;
        var text = PlanWriter.WriteText(Plans.With("P", Rules.Values.Value.Of(true)));
        Assert.Empty(schema.Validate(text));
        Assert.Contains(legal, text, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(text.Replace(legal, illegal, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_schema_names_every_type_of_resource()
    {
        var schema = await _schema;
        Assert.Equal(
            SchemaCatalog.All.Select(static resource => resource.Name).Order(StringComparer.Ordinal),
            schema.Definitions["resource"].Properties["type"].Enumeration.Cast<string>());
    }
}
