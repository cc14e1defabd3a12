using LambdaIaC.Commands.Rendering;
using LambdaIaC.Commands.Terminals;

namespace LambdaIaC.Commands.Reports;

/// <summary>One line for each finding; what was judged and how many findings there are goes to standard error.</summary>
internal sealed class TextReport : ReportWriter
{
    public override ReportFormat Format => ReportFormat.Text;

    public override void Write(Terminal terminal, CheckReport report)
    {
        var findings = report.Findings.ToList();
        FindingText.WriteAll(terminal.StyledOutput, findings);
        var judged = report.Subjects.Count == 1 ? $"{DisplayPath.Of(report.Subjects[0].Name)}: {report.Subjects[0].Resources}" : $"{report.Subjects.Count} files: ";
        terminal.Error.WriteLine($"{judged}{FindingText.Count(findings)}.");
    }
}
