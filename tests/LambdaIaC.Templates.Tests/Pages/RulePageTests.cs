using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.Tests.Pages;

/// <summary>The templates on the pages of the rules: the bad one has the finding of its page, the good one none that matters.</summary>
public sealed partial class RulePageTests
{
    private static RuleContext Context { get; } = RuleContext.Default with { Date = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc), Region = "eu-west-1" };

    [Fact]
    public void Bad_templates_have_the_finding_of_their_page() =>
        NothingIn(Blocks("Bad").Where(static block => !Ids(block, Severity.Hidden).Contains(block.Id)).Select(static block => $"{block.Id}: {string.Join(", ", Ids(block, Severity.Hidden))}"));

    [Fact]
    public void Good_templates_have_none_that_matters() =>
        NothingIn(Blocks("Good").SelectMany(static block => Ids(block, Severity.Warning).Append(Ids(block, Severity.Hidden).FirstOrDefault(id => id == block.Id)).OfType<string>()
            .Select(id => $"{block.Id}: {id}")));

    [Fact]
    public void A_block_is_found_below_its_heading() => Assert.Equal(
        ["Resources: {}\n"],
        BlocksOf("# x\n\n## Bad\n\n```csharp\nvar x = 1;\n```\n\n```yaml\nResources: {}\n```\n\n## Good\n\n```yaml\nResources: {A: 1}\n```\n", "Bad"));

    private static void NothingIn(IEnumerable<string> wrong) => Assert.True(!wrong.Any(), string.Join("\n", wrong));

    private static IEnumerable<string> Ids((string Id, string Text) block, Severity atLeast) => CheckedTemplate.Of(block.Text, Context) switch
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
