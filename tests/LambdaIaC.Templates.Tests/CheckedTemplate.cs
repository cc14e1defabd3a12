using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.Tests;

/// <summary>Checks a text as if it were a file.</summary>
internal static class CheckedTemplate
{
    public static TemplateCheck Of(string text, RuleContext? context = null) => TemplateChecker.Check("template.yaml", System.Text.Encoding.UTF8.GetBytes(text), context ?? RuleContext.Default);

    /// <summary>What is wrong in a template that can be read, as <c>id (line,column) path</c>.</summary>
    public static IEnumerable<string> Findings(string text) => Readable(Of(text)).Select(static finding =>
        $"{finding.Rule.Id} ({finding.Place.Line},{finding.Place.Column}) {finding.PropertyPath}");

    /// <summary>The ids of what is wrong.</summary>
    public static IEnumerable<string> Ids(string text) => Readable(Of(text)).Where(static finding => finding.Severity >= Severity.Warning).Select(static finding => finding.Rule.Id);

    public static IReadOnlyList<Finding> Readable(TemplateCheck check)
    {
        Assert.Null(check.Error);
        return check.Findings;
    }
}
