using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LambdaIaC.Compiler.Documents;

namespace LambdaIaC.Compiler.Plan;

/// <summary>Writes a plan as canonical JSON: members in ordinal order, lines that end with <c>\n</c>, the same bytes on every run and machine.</summary>
internal static class PlanWriter
{
    private static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        MaxDepth = JsonTree.MaximumDepth,
        // A plan is never part of a page: ARNs, <> and letters of all languages stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a plan.</summary>
    /// <returns>UTF-8 without a byte order mark, with a newline at the end.</returns>
    public static byte[] Write(DeploymentPlan plan)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            WritePlan(json, plan);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a plan as text.</summary>
    public static string WriteText(DeploymentPlan plan) => Encoding.UTF8.GetString(Write(plan));

    private static void WritePlan(Utf8JsonWriter json, DeploymentPlan plan)
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", plan.FormatVersion);
        json.WriteStartArray("moves");
        foreach (var (from, to) in plan.Moves)
        {
            json.WriteStartObject();
            json.WriteString("from", from);
            json.WriteString("to", to);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("resources");
        foreach (var resource in plan.Resources)
        {
            WriteResource(json, resource);
        }

        json.WriteEndArray();
        json.WriteString("stack", plan.Stack);
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, PlannedResource resource)
    {
        json.WriteStartObject();
        json.WriteStartArray("dependencies");
        foreach (var dependency in resource.Dependencies)
        {
            json.WriteStringValue(dependency);
        }

        json.WriteEndArray();
        json.WriteString("logicalId", resource.LogicalId);
        json.WritePropertyName("properties");
        PlanValueWriter.Write(json, resource.Properties);
        json.WriteString("source", resource.Source);
        json.WriteString("type", resource.Type);
        json.WriteEndObject();
    }
}
