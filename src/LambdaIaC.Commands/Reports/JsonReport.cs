using System.Text.Json;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Reports;

/// <summary>Findings as one JSON document with <c>formatVersion</c> 1.</summary>
internal sealed class JsonReport : ReportWriter
{
    public override ReportFormat Format => ReportFormat.Json;

    public override void Write(Terminal terminal, CheckReport report) => JsonDocumentWriter.Write(terminal.Output, json =>
    {
        json.WriteNumber("formatVersion", 1);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", SeverityName.Of(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("file", finding.Place.File is { } file ? DisplayPath.Of(file) : null);
        json.WriteNumber("line", finding.Place.Line);
        json.WriteNumber("column", finding.Place.Column);
        json.WriteString("resource", finding.Resource);
        json.WriteString("property", finding.PropertyPath);
        json.WriteString("helpLink", finding.Rule.HelpLink);
        json.WriteBoolean("suppressed", finding.Suppression is not null);
        if (finding.Suppression is { } reason)
        {
            json.WriteString("suppression", reason);
        }

        json.WriteEndObject();
    }
}
