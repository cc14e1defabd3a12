using System.Text.Encodings.Web;
using System.Text.Json;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Rendering;

/// <summary>Findings as one JSON document with <c>formatVersion</c> 1.</summary>
internal static class FindingJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IReadOnlyList<Finding> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", 1);
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        json.WriteString("file", finding.Place.File is { } file ? DisplayPath.Of(file) : null);
        json.WriteNumber("line", finding.Place.Line);
        json.WriteNumber("column", finding.Place.Column);
        json.WriteString("resource", finding.Resource);
        json.WriteString("property", finding.PropertyPath);
        json.WriteString("helpLink", finding.Rule.HelpLink);
        json.WriteBoolean("suppressed", finding.Suppression is not null);
        json.WriteEndObject();
    }
}
