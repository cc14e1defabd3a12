using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.Tests.Pages;

/// <summary>The templates on the pages of the rules: the bad one has the finding of its page, the good one none that matters.</summary>
public sealed partial class RulePageTests
{
    private static RuleContext Here { get; } = RuleContext.Default with { Date = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc) };

    /// <summary>Pages whose bad value is too long to be written out, and stands there as three dots.</summary>
    private static IReadOnlyList<string> Symbolic => ["LIAC1504"];

    /// <summary>Pages whose rule is silent about the bad example: AWSLambdaBasicExecutionRole allows logs on every resource, which counts as any right on the table.</summary>
    private static IReadOnlyList<string> Silent => ["LIAC4428"];

    /// <summary>
    /// Good examples that leave out what another rule asks for, each with that rule. An example that is completed must leave the list, and none
    /// may enter it.
    /// </summary>
    private static IReadOnlyList<string> Incomplete =>
    [
        "LIAC3304: LIAC3401", "LIAC3305: LIAC3401", "LIAC3305: LIAC5201",
        "LIAC5340: LIAC3401", "LIAC5342: LIAC3401", "LIAC5342: LIAC5201", "LIAC5350: LIAC3401", "LIAC5350: LIAC4420",
        "LIAC5350: LIAC5201", "LIAC5351: LIAC4420", "LIAC5351: LIAC4426", "LIAC5352: LIAC4420",
    ];

    [Fact]
    public void Bad_templates_have_the_finding_of_their_page() =>
        NothingIn(Blocks("Bad").Where(static block => !Symbolic.Concat(Silent).Contains(block.Id) && !Regions().Any(region => Ids(block, Severity.Hidden, region).Contains(block.Id)))
            .Select(static block => $"{block.Id}: {string.Join(", ", Ids(block, Severity.Hidden, null))}"));

    [Fact]
    public void Good_templates_have_none_that_matters()
    {
        var found = Blocks("Good")
            .SelectMany(static block => Ids(block, Severity.Hidden, null).Where(id => id == block.Id).Concat(Ids(block, Severity.Warning, null)).Select(id => $"{block.Id}: {id}"))
            .Distinct()
            .ToList();
        NothingIn(found.Except(Incomplete).Select(static entry => $"new: {entry}").Concat(Incomplete.Except(found).Select(static entry => $"completed, take it off the list: {entry}")));
    }

    [Fact]
    public void A_block_is_found_below_its_heading() => Assert.Equal(
        ["Resources: {}\n"],
        BlocksOf("# x\n\n## Bad\n\n```csharp\nvar x = 1;\n```\n\n```yaml\nResources: {}\n```\n\n## Good\n\n```yaml\nResources: {A: 1}\n```\n", "Bad"));

    /// <summary>Some rules are about regions; a good template is good wherever it goes.</summary>
    private static IEnumerable<string?> Regions() => [null, "eu-west-1"];

    private static void NothingIn(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join("\n", wrong));

    private static IEnumerable<string> Ids((string Id, string Text) block, Severity atLeast, string? region) => CheckedTemplate.Of(block.Text, Here with { Region = region }) switch
    {
        { Error: { } error } => [error],
        var check => check.Findings.Where(finding => finding.Severity >= atLeast).Select(static finding => finding.Rule.Id),
    };

    private static IEnumerable<(string Id, string Text)> Blocks(string heading) =>
        from page in Directory.GetFiles(Folder(), "LIAC*.md").Order(StringComparer.Ordinal)
        from text in BlocksOf(File.ReadAllText(page).ReplaceLineEndings("\n"), heading)
        select (Path.GetFileNameWithoutExtension(page), text);

    private static IEnumerable<string> BlocksOf(string page, string heading) =>
        from section in Regex.Split(page, "^## ", RegexOptions.Multiline)
        where section.StartsWith(heading, StringComparison.Ordinal)
        from Match block in Yaml().Matches(section)
        where block.Groups[1].Value.Contains("Resources:", StringComparison.Ordinal)
        select block.Groups[1].Value;

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here) ?? "", "..", "..", "..", "analyzers", "docs", "rules");

    [GeneratedRegex("^```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();
}
