using LambdaIaC.Rules;
using Spectre.Console;

namespace LambdaIaC.Commands.Rendering;

/// <summary>Findings as MSBuild writes them, so that editors and build servers link them: <c>file(line,column): error LIAC1001: text</c>.</summary>
internal static class FindingText
{
    /// <summary>Writes each finding on one line and a line of counts; hidden ones are left out.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(static finding => finding.Severity > Severity.Hidden))
        {
            var place = DisplayPath.Of(finding.Place);
            var prefix = place.Length == 0 ? "" : $"{place}: ";
            var suppressed = finding.Suppression is { } reason ? $" (suppressed: {reason})" : "";
            console.MarkupLine($"{prefix.EscapeMarkup()}[{Color(finding)}]{Word(finding.Severity)} {finding.Rule.Id}[/]: {$"{finding.Message}{suppressed}".EscapeMarkup()}");
        }
    }

    /// <summary>How many errors and warnings there are, such as <c>1 error, 2 warnings</c>.</summary>
    public static string Count(IReadOnlyList<Finding> findings)
    {
        var live = findings.Where(static finding => finding.Suppression is null).ToLookup(static finding => finding.Severity);
        return string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Select(severity => (severity, live[severity].Count()))
            .Where(static count => count.Item2 > 0 || count.severity == Severity.Error)
            .Select(static count => $"{count.Item2} {Word(count.severity)}{(count.Item2 == 1 ? "" : "s")}"));
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hidden",
    };

    private static string Color(Finding finding) => (finding.Suppression, finding.Severity) switch
    {
        ({ }, _) => "grey",
        (_, Severity.Error) => "red",
        (_, Severity.Warning) => "yellow",
        _ => "blue",
    };
}
