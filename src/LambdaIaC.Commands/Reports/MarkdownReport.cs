using LambdaIaC.Commands.Rendering;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Rules;

namespace LambdaIaC.Commands.Reports;

/// <summary>A table for a comment of a pull request or a summary of a job.</summary>
internal sealed class MarkdownReport : ReportWriter
{
    public override ReportFormat Format => ReportFormat.Markdown;

    public override void Write(Terminal terminal, CheckReport report)
    {
        var output = terminal.Output;
        var findings = report.Findings.ToList();
        output.WriteLine($"### lambdaiac check: {FindingText.Count(findings)}");
        foreach (var subject in report.Unusable)
        {
            output.WriteLine();
            output.WriteLine($"**{Cell(DisplayPath.Of(subject.ErrorPlace))} could not be judged:** {Cell(subject.Error!)}");
        }

        Table(output, "", findings.Where(static finding => finding.Suppression is null), "Finding", static finding => finding.Message);
        Table(output, "Suppressed", findings.Where(static finding => finding.Suppression is not null), "Reason", static finding => finding.Suppression!);
    }

    private static void Table(TextWriter output, string heading, IEnumerable<Finding> findings, string column, Func<Finding, string> text)
    {
        var rows = findings.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        if (heading.Length > 0)
        {
            output.WriteLine();
            output.WriteLine($"#### {heading}");
        }

        output.WriteLine();
        output.WriteLine($"| | Rule | Where | {column} |");
        output.WriteLine("|---|---|---|---|");
        foreach (var finding in rows)
        {
            var place = DisplayPath.Of(finding.Place) is { Length: > 0 } written ? written : finding.Resource;
            output.WriteLine($"| {SeverityName.Of(finding.Severity)} | [{finding.Rule.Id}]({finding.Rule.HelpLink}) | {Cell(place)} | {Cell(text(finding))} |");
        }
    }

    private static string Cell(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ');
}
