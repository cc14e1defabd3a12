using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.Tests.Pages;

/// <summary>The templates on the pages of the rules.</summary>
internal static partial class PageTemplates
{
    /// <summary>The day that the examples are written for.</summary>
    public static RuleContext Here { get; } = RuleContext.Default with { Date = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc) };

    /// <summary>Pages whose bad value is too long to be written out, and stands there as three dots.</summary>
    public static IReadOnlyList<string> Symbolic => ["LIAC1504"];

    /// <summary>Pages whose rule is silent about the bad example: AWSLambdaBasicExecutionRole allows logs on every resource, which counts as any right on the table.</summary>
    public static IReadOnlyList<string> Silent => ["LIAC4428"];

    /// <summary>The templates below a heading, such as <c>Bad</c>, with the ids of their pages.</summary>
    public static IEnumerable<(string Id, string Text)> Of(string heading) =>
        from page in Directory.GetFiles(Folder(), "LIAC*.md").Order(StringComparer.Ordinal)
        from text in In(File.ReadAllText(page).ReplaceLineEndings("\n"), heading)
        select (Path.GetFileNameWithoutExtension(page), text);

    /// <summary>The templates of one page below a heading.</summary>
    public static IEnumerable<string> In(string page, string heading) =>
        from section in Regex.Split(page, "^## ", RegexOptions.Multiline)
        where section.StartsWith(heading, StringComparison.Ordinal)
        from Match block in Yaml().Matches(section)
        where block.Groups[1].Value.Contains("Resources:", StringComparison.Ordinal)
        select block.Groups[1].Value;

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here) ?? "", "..", "..", "..", "analyzers", "docs", "rules");

    [GeneratedRegex("^```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
