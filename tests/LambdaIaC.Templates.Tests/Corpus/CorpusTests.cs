using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LambdaIaC.Rules;
using LambdaIaC.Rules.Views;

namespace LambdaIaC.Templates.Tests.Corpus;

/// <summary>
/// Templates as people write them. A good one has no error: each would be a bug. A bad one says in comments what is wrong in which line,
/// and nothing else may be.
/// </summary>
public sealed partial class CorpusTests
{
    public static TheoryData<string> Good => Files("good");

    public static TheoryData<string> Bad => Files("bad");

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_template_has_no_error(string file) =>
        Assert.Empty(Findings("good", file).Where(static finding => finding.Severity >= Severity.Warning).Select(static finding => $"{finding.Place}: {finding.Rule.Id} {finding.Message}"));

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_template_has_what_its_comments_say(string file)
    {
        var expected = File.ReadLines(PathOf("bad", file))
            .SelectMany(static (line, index) => Comment().Matches(line).Select(match => $"{index + 1} {match.Groups[1].Value}"))
            .Order(StringComparer.Ordinal);
        var found = Findings("bad", file)
            .Where(static finding => finding is { Severity: Severity.Error, Suppression: null })
            .Select(static finding => $"{finding.Place.Line} {finding.Rule.Id}")
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void The_corpus_is_there() => Assert.True(Good.Count >= 20 && Bad.Count >= 10, $"{Good.Count} good, {Bad.Count} bad");

    private static IReadOnlyList<Finding> Findings(string folder, string file) =>
        CheckedTemplate.Readable(TemplateChecker.Check(PathOf(folder, file), RuleContext.Default with { Date = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc) }));

    private static TheoryData<string> Files(string folder) => new(Directory.GetFiles(PathOf(folder, "")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal));

    private static string PathOf(string folder, string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here) ?? "", folder, file);

    [GeneratedRegex("# (LIAC[0-9]{4})")]
    private static partial Regex Comment();
}
