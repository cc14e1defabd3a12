using System.Text.Json;
using LambdaIaC.Commands.Reports;

namespace LambdaIaC.Commands.Rules;

/// <summary>The rules as one JSON document with <c>formatVersion</c> 1.</summary>
internal static class RuleListJson
{
    public static void Write(TextWriter output, IReadOnlyList<RuleEntry> rules) => JsonDocumentWriter.Write(output, json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteStartArray("rules");
        foreach (var entry in rules)
        {
            Write(json, entry);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, RuleEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Rule.Id);
        json.WriteString("title", entry.Rule.Title);
        json.WriteString("severity", SeverityName.Of(entry.Rule.Severity));
        json.WriteString("category", entry.Rule.Category);
        json.WriteString("where", entry.Where);
        json.WriteStartArray("doors");
        foreach (var door in entry.Doors)
        {
            json.WriteStringValue(door);
        }

        json.WriteEndArray();
        json.WriteStartArray("peers");
        foreach (var (tool, id) in entry.Peers)
        {
            json.WriteStartObject();
            json.WriteString("tool", tool);
            json.WriteString("id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("helpLink", entry.Rule.HelpLink);
        json.WriteEndObject();
    }
}
