using System.Text;
using System.Text.RegularExpressions;

namespace LambdaIaC.Rules.Tests.Docs;

/// <summary>
/// A page of analyzers/docs/rules: what the catalogue knows is generated, the sections Why, Bad and Good are written by hand
/// and carried over.
/// </summary>
internal static partial class RulePage
{
    /// <summary>The sections that a person writes, in the order of the page.</summary>
    public static IReadOnlyList<string> HandWritten { get; } = ["Why", "Bad", "Good"];

    /// <summary>The page of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="current">The page as it is, whose hand-written sections are kept; null for a new page.</param>
    public static string Write(DocumentedRule rule, string? current)
    {
        var page = new StringBuilder();
        Line($"# {rule.Info.Id}: {rule.Heading}");
        Line($"{rule.Info.Title}.");
        foreach (var (name, text) in rule.Facts)
        {
            page.Append($"* {name}: {text}\n");
        }

        Line("");
        foreach (var section in HandWritten)
        {
            Line($"## {section}");
            Line(Section(current ?? "", section));
        }

        Line("## How to suppress");
        if (IsAboutModel(rule, current ?? ""))
        {
            Line("In the stack, with a reason that every report keeps:");
            Line($"```csharp\n{rule.Variable}.Suppress(\"{rule.Info.Id}\", \"why it is acceptable here\");\n```");
        }
        else
        {
            Line("At the resource of a template, with a reason that every report keeps:");
            Line($"```yaml\nMetadata:\n  lambdaiac:\n    suppress:\n      {rule.Info.Id}: why it is acceptable here\n```");
        }

        Line("In the source text, or for a whole project in `.editorconfig`:");
        Line($"```csharp\n#pragma warning disable {rule.Info.Id}\n```");
        Line($"```ini\n[*.cs]\ndotnet_diagnostic.{rule.Info.Id}.severity = none\n```");
        return $"{page.ToString().TrimEnd()}\n";

        void Line(string text) => page.Append(text).Append(text.Length == 0 ? "\n" : "\n\n");
    }

    /// <summary>Whether the model has a class for what the rule is about. The rules about a stack say so by their examples.</summary>
    private static bool IsAboutModel(DocumentedRule rule, string current) => rule.Variable is not null && !(rule.IsAboutStack && Section(current, "Bad").Contains("```yaml", StringComparison.Ordinal));

    /// <summary>The text of a section, without its heading; empty when the page has none.</summary>
    public static string Section(string page, string name) =>
        Sections().Matches(page).FirstOrDefault(match => match.Groups["name"].Value == name)?.Groups["text"].Value.Trim() ?? "";

    [GeneratedRegex(@"^## (?<name>[^\n]+)\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sections();
}
