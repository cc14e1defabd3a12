using LambdaIaC.Commands.Reports;
using LambdaIaC.Rules;
using Spectre.Console;

namespace LambdaIaC.Commands.Rendering;

/// <summary>Findings as MSBuild writes them, so that editors and build servers link them: <c>file(line,column): error LIAC1001: text</c>.</summary>
internal static class FindingText
{
    /// <summary>Writes each finding on one line; hidden ones are left out.</summary>
    public static void Write(IAnsiConsole console, IEnumerable<Finding> findings) => WriteAll(console, findings.Where(static finding => finding.Severity > Severity.Hidden));

    /// <summary>Writes each finding on one line.</summary>
    public static void WriteAll(IAnsiConsole console, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            console.MarkupLine($"{Prefix(finding).EscapeMarkup()}[{Color(finding)}]{SeverityName.Of(finding.Severity)} {finding.Rule.Id}[/]: {Sentence(finding).EscapeMarkup()}");
        }
    }

    /// <summary>How many errors and warnings there are, such as <c>1 error, 2 warnings</c>.</summary>
    public static string Count(IReadOnlyList<Finding> findings)
    {
        var live = findings.Where(static finding => finding.Suppression is null).ToLookup(static finding => finding.Severity);
        return string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(severity => (severity, live[severity].Count()))
            .Where(static count => count.Item2 > 0 || count.severity == Severity.Error)
            .Select(static count => $"{count.Item2} {SeverityName.Of(count.severity)}{(count.Item2 == 1 ? "" : "s")}"));
    }

    /// <summary>A finding on one line, without colours.</summary>
    public static string Line(Finding finding) => $"{Prefix(finding)}{SeverityName.Of(finding.Severity)} {finding.Rule.Id}: {Sentence(finding)}";

    private static string Prefix(Finding finding) => DisplayPath.Of(finding.Place) is { Length: > 0 } place ? $"{place}: " : "";

    private static string Sentence(Finding finding) => finding.Suppression is { } reason ? $"{finding.Message} (suppressed: {reason})" : finding.Message;

    private static string Color(Finding finding) => (finding.Suppression, finding.Severity) switch
    {
        ({ }, _) => "grey",
        (_, Severity.Error) => "red",
        (_, Severity.Warning) => "yellow",
        _ => "blue",
    };
}
