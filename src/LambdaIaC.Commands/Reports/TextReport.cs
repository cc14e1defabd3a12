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
        var judged = report.Subjects.Where(static subject => subject.Error is null).ToList();
        if (judged.Count > 0)
        {
            var what = judged is [var only] ? $"{DisplayPath.Of(only.Name)}: {only.Resources}" : $"{judged.Count} files: ";
            terminal.Error.WriteLine($"{what}{FindingText.Count(findings)}.");
        }
    }
}
