using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LambdaIaC.Analyzers.Tests.Catalogue;

/// <summary>
/// Every check that any tool has about Lambda is answered by a rule, or left out for a reason. Reasons stand in the files of
/// analyzers/docs/rules/not-covered, a row <c>| number | title | reason |</c> each; NOT-COVERED.md is made of them. A row about a part of a
/// check says so in its title: the rest of the check is answered.
/// </summary>
public sealed partial class CoverageTests
{
    private const string Page = "analyzers/docs/rules/NOT-COVERED.md";

    [Fact]
    public void Every_check_is_answered_or_left_out_for_a_reason()
    {
        var covered = Covered();
        var reasons = Reasons();
        var missing = KnownCheck.All.Where(check => !covered.Contains(check.Number) && !reasons.ContainsKey(check.Number)).ToList();
        Assert.True(
            missing.Count == 0,
            $"{missing.Count} of {KnownCheck.All.Count} checks are neither covered by a rule nor left out for a reason: "
            + $"{string.Join(", ", missing.Select(static check => check.Number))}\n{string.Join('\n', missing.Select(static check => $"{check.Number}: {check.Title} ({check.Where})"))}");
    }

    [Fact]
    public void No_check_is_both_answered_and_left_out()
    {
        var both = Covered().Intersect(Reasons().Where(static entry => !entry.Value.IsPartial).Select(static entry => entry.Key)).Order().ToList();
        Assert.True(both.Count == 0, $"These checks are covered by a rule; remove their rows from analyzers/docs/rules/not-covered: {string.Join(", ", both)}");
    }

    [Fact]
    public void The_page_of_what_is_left_out_is_up_to_date()
    {
        var page = new StringBuilder("""
            # Checks that LambdaIaC leaves out

            Checks about Lambda that some tool has, or that AWS's documentation suggests, and that no rule of ours makes, with the reason. Numbers are
            those of `tests/LambdaIaC.Rules.Tests/Facts/lambda-rules.json`. This file is made of the files in `not-covered`:
            `UPDATE_SNAPSHOTS=1 dotnet test tests/LambdaIaC.Analyzers.Tests --filter Coverage` writes it.

            | Check | What | Why not |
            |---|---|---|

            """);
        foreach (var (number, reason) in Reasons().OrderBy(static entry => entry.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {number} | {Title(number)} | {reason.Text} |\n");
        }

        Checkout.VerifyGenerated(Page, page.ToString());
    }

    [Fact]
    public void Reasons_are_about_checks_that_exist() => Assert.All(Reasons(), static entry =>
    {
        Assert.Contains(entry.Key, KnownCheck.ByNumber);
        Assert.True(entry.Value.Text.Length > 20, $"'{entry.Value.Text}' is no reason for leaving out {entry.Key}.");
    });

    private static string Title(int number) => KnownCheck.ByNumber.TryGetValue(number, out var check) ? check.Title.Replace("|", "\\|", StringComparison.Ordinal) : "";

    private static HashSet<int> Covered() => [.. ListedRule.All.SelectMany(static rule => rule.Covers)];

    /// <summary>The reasons by number; where several are given, the first in the order of the files.</summary>
    private static Dictionary<int, Reason> Reasons()
    {
        var folder = Checkout.File("analyzers/docs/rules/not-covered");
        var rows = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(File.ReadLines) : [];
        var reasons = new Dictionary<int, Reason>();
        foreach (var match in rows.Select(static row => Row().Match(row)).Where(static match => match.Success))
        {
            reasons.TryAdd(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), new Reason(match.Groups["reason"].Value.Trim(), match.Groups["title"].Value.Contains("a part of the check", StringComparison.Ordinal)));
        }

        return reasons;
    }

    [GeneratedRegex(@"^\|\s*(?<number>[0-9]+)\s*\|(?<title>.*?)(?<!\\)\|(?<reason>.*)\|\s*$")]
    private static partial Regex Row();

    /// <summary>Why a check, or a part of it, is left out.</summary>
    private sealed record Reason(string Text, bool IsPartial);
}
