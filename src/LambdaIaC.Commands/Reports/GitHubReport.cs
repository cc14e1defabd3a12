using System.Globalization;
using LambdaIaC.Commands.Rendering;
using LambdaIaC.Commands.Terminals;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Commands.Reports;

/// <summary>Findings as workflow commands: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands</summary>
internal sealed class GitHubReport : ReportWriter
{
    public override ReportFormat Format => ReportFormat.GitHub;

    public override void Write(Terminal terminal, CheckReport report)
    {
        var output = terminal.Output;
        foreach (var finding in report.Findings)
        {
            var suppressed = finding.Suppression is { } reason ? $" (suppressed: {reason})" : "";
            Write(output, Command(finding), finding.Place, finding.Rule.Id, $"{finding.Message}{suppressed} {finding.Rule.HelpLink}");
        }

        foreach (var subject in report.Unusable)
        {
            Write(output, "error", subject.ErrorPlace, "LambdaIaC", subject.Error!);
        }
    }

    private static string Command(Finding finding) => (finding.Suppression, finding.Severity) switch
    {
        ({ }, _) => "notice",
        (_, Severity.Error) => "error",
        (_, Severity.Warning) => "warning",
        _ => "notice",
    };

    private static void Write(TextWriter output, string command, Place place, string title, string message)
    {
        List<string> properties = [];
        if (place.File is { } file)
        {
            properties.Add($"file={Property(DisplayPath.Of(file).Replace('\\', '/'))}");
        }

        if (place.Line > 0)
        {
            properties.Add($"line={place.Line.ToString(CultureInfo.InvariantCulture)}");
        }

        if (place is { Line: > 0, Column: > 0 })
        {
            properties.Add($"col={place.Column.ToString(CultureInfo.InvariantCulture)}");
        }

        properties.Add($"title={Property(title)}");
        output.WriteLine($"::{command} {string.Join(',', properties)}::{Text(message)}");
    }

    private static string Text(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
