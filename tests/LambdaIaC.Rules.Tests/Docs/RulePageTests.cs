using System.Text.RegularExpressions;

namespace LambdaIaC.Rules.Tests.Docs;

/// <summary>Holds analyzers/docs/rules against the catalogue. UPDATE_SNAPSHOTS=1 writes what is generated instead of comparing it.</summary>
public sealed partial class RulePageTests
{
    private static readonly bool Updates = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    public static TheoryData<string> Ids => [.. DocumentedRule.All.Select(rule => rule.Info.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_says_what_the_catalogue_says(string id)
    {
        var rule = DocumentedRule.All.Single(rule => rule.Info.Id == id);
        var path = Path.Combine(RuleFolder.Location, $"{id}.md");
        var current = File.Exists(path) ? File.ReadAllText(path) : null;

        Compare(path, current, RulePage.Write(rule, current));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_gives_a_reason_and_code_on_both_sides(string id)
    {
        var page = File.ReadAllText(Path.Combine(RuleFolder.Location, $"{id}.md"));

        Assert.All(RulePage.HandWritten, section => Assert.NotEqual("", RulePage.Section(page, section)));
        Assert.True(RulePage.Section(page, "Why").Length > 40, $"{id}.md has no reason that deserves the name.");
        Assert.Contains("```", RulePage.Section(page, "Bad"), StringComparison.Ordinal);
        Assert.Contains("```", RulePage.Section(page, "Good"), StringComparison.Ordinal);
        Assert.NotEqual(RulePage.Section(page, "Bad"), RulePage.Section(page, "Good"));
    }

    [Fact]
    public void No_page_is_about_a_rule_that_does_not_exist()
    {
        var known = DocumentedRule.All.Select(rule => $"{rule.Info.Id}.md").Concat(["README.md", "PEERS.md", "NOT-COVERED.md"]);

        var unknown = Pages().Except(known).Where(name => !IsOfAnotherProject(name)).ToList();

        Assert.Empty(unknown);
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        var others = Pages().Where(IsOfAnotherProject).Order(StringComparer.Ordinal)
            .Select(name => KeyValuePair.Create(name[..^3], TitleOf(File.ReadLines(Path.Combine(RuleFolder.Location, name)).First())));
        var path = Path.Combine(RuleFolder.Location, "README.md");

        Compare(path, File.Exists(path) ? File.ReadAllText(path) : null, RuleIndex.Write(others));
    }

    private static void Compare(string path, string? current, string generated)
    {
        if (Updates)
        {
            File.WriteAllText(path, generated);
        }
        else
        {
            Assert.True(current is not null, $"{path} is missing; UPDATE_SNAPSHOTS=1 writes it.");
            Assert.Equal(generated, current);
        }
    }

    private static IEnumerable<string> Pages() => Directory.GetFiles(RuleFolder.Location).Select(path => Path.GetFileName(path));

    /// <summary>Rules about C# and about the use of the library are defined, and documented, where they are implemented.</summary>
    private static bool IsOfAnotherProject(string name) => OtherProjects().IsMatch(name);

    private static string TitleOf(string heading) => heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

    [GeneratedRegex(@"^LIAC[79][0-9]{3}\.md$")]
    private static partial Regex OtherProjects();
}
