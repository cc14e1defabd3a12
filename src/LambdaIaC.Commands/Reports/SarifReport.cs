using System.Text.Json;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Reports;

/// <summary>SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</summary>
internal sealed class SarifReport : ReportWriter
{
    public override ReportFormat Format => ReportFormat.Sarif;

    public override void Write(Terminal terminal, CheckReport report) => JsonDocumentWriter.Write(terminal.Output, json =>
    {
        var findings = report.Findings.ToList();
        var rules = findings.Select(static finding => finding.Rule).DistinctBy(static rule => rule.Id).OrderBy(static rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, rules);
        WriteInvocation(json, report);
        WriteRoot(json);
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            WriteResult(json, finding, rules.FindIndex(rule => rule.Id == finding.Rule.Id));
        }

        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteInvocation(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !report.Unusable.Any());
        json.WriteNumber("exitCode", (int)report.ExitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var subject in report.Unusable)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            SarifTool.WriteText(json, "message", subject.Error!);
            SarifLocation.Write(json, "locations", [new SarifLocation(subject.ErrorPlace)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifLocation.Root);
        json.WriteString("uri", $"{new Uri(Path.GetFullPath(".")).AbsoluteUri.TrimEnd('/')}/");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifTool.LevelOf(finding.Severity));
        SarifTool.WriteText(json, "message", finding.Message);
        SarifLocation.Write(json, "locations", [SarifLocation.Of(finding.Place, finding.Resource, finding.PropertyPath)]);
        if (finding.Related.Count > 0)
        {
            SarifLocation.Write(json, "relatedLocations", finding.Related.Select(static related =>
                SarifLocation.Of(related.Place, related.Resource, related.PropertyPath) with { Message = $"{related.ResourceType} '{related.Resource}'" }));
        }

        WriteSuppressions(json, finding.Suppression);
        json.WriteEndObject();
    }

    /// <summary>Empty says that nothing is suppressed; without the member nobody would know.</summary>
    private static void WriteSuppressions(Utf8JsonWriter json, string? reason)
    {
        json.WriteStartArray("suppressions");
        if (reason is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
