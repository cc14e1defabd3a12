using CsCheck;
using LambdaIaC.Compiler.Plan;
using LambdaIaC.Rules.Values;

namespace LambdaIaC.Compiler.Tests.Plan;

public class PlanRoundTripTests
{
    [Fact]
    public void A_plan_that_is_written_and_read_is_the_same_plan() => PlanGen.Plan.Sample(static plan =>
    {
        var written = PlanWriter.Write(plan);
        var reading = PlanReader.Read(written);
        Assert.Null(reading.Error);
        Assert.Equal(plan.Stack, reading.Plan!.Stack);
        Assert.Equal(plan.Moves, reading.Plan.Moves);
        Assert.Equal(plan.Resources.Count, reading.Plan.Resources.Count);
        foreach (var (expected, actual) in plan.Resources.Zip(reading.Plan.Resources))
        {
            Assert.Equal((expected.Type, expected.LogicalId, expected.Source), (actual.Type, actual.LogicalId, actual.Source));
            Assert.Equal(expected.Dependencies, actual.Dependencies);
            Assert.Equal(expected.Properties, actual.Properties);
        }

        Assert.Equal(written, PlanWriter.Write(reading.Plan));
    });

    [Fact]
    public void Members_stand_in_ordinal_order_and_lines_end_with_a_newline_alone() => PlanGen.Plan.Sample(static plan =>
    {
        var text = PlanWriter.WriteText(plan);
        Assert.DoesNotContain('\r', text.Replace("\\r", "", StringComparison.Ordinal));
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        using var document = System.Text.Json.JsonDocument.Parse(text, new() { MaxDepth = 256 });
        AssertOrdered(document.RootElement);
    });

    [Fact]
    public void Assets_keep_their_hash_and_sizes()
    {
        var asset = new AssetValue("project", "src/Orders") { Sha256 = Convert.ToBase64String(new byte[32]), Size = 1, UnzippedSize = 2 };
        var read = (AssetValue)PlanReader.Read(PlanWriter.Write(Plans.With("Code", asset))).Plan!.Resources[0].Properties["Code"];
        Assert.Equal(("project", "src/Orders", asset.Sha256, 1, 2), (read.Kind, read.Source, read.Sha256, read.Size, read.UnzippedSize));
    }

    private static void AssertOrdered(System.Text.Json.JsonElement element)
    {
        if (element.ValueKind == System.Text.Json.JsonValueKind.Object)
        {
            var names = element.EnumerateObject().Select(static member => member.Name).ToList();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
            foreach (var member in element.EnumerateObject())
            {
                AssertOrdered(member.Value);
            }
        }
        else if (element.ValueKind == System.Text.Json.JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                AssertOrdered(item);
            }
        }
    }
}
