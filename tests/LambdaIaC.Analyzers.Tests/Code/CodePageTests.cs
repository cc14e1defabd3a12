using Microsoft.CodeAnalysis;

namespace LambdaIaC.Analyzers.Tests.Code;

/// <summary>The pages of the rules about C#: UPDATE_SNAPSHOTS=1 writes what is generated instead of comparing it.</summary>
public sealed class CodePageTests
{
    public static TheoryData<string> Ids => [.. Descriptors.OfCode.Select(static rule => rule.Id)];

    [Fact]
    public void There_are_rules() => Assert.NotEmpty(Descriptors.OfCode);

    [Fact]
    public void The_rules_about_CSharp_have_the_ids_of_their_ranges_once() => Assert.All(
        Descriptors.OfCode.CountBy(static rule => rule.Id),
        static id => Assert.True(id.Value == 1 && (id.Key.StartsWith("LIAC70", StringComparison.Ordinal) || id.Key.StartsWith("LIAC91", StringComparison.Ordinal)), id.Key));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_of_a_rule_says_what_the_rule_says(string id)
    {
        var rule = Rule(id);
        var expected = CodePage.Of(rule).Write();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(CodePage.PathOf(rule), expected);
        }

        Assert.Equal(expected, File.ReadAllText(CodePage.PathOf(rule)));
        Assert.True(CodePage.Of(rule).Section("Why").Length > 40, $"{id}.md has no reason that deserves the name.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_bad_code_of_a_page_has_its_finding_and_the_good_code_has_none(string id)
    {
        var page = CodePage.Of(Rule(id));
        var isHidden = Rule(id).DefaultSeverity == DiagnosticSeverity.Hidden;
        var bad = (await page.Sample("Bad").AllAsync()).Select(static diagnostic => diagnostic.Id);
        var good = (await page.Sample("Good").AllAsync()).Select(static diagnostic => diagnostic.Id);

        Assert.Equal([id], bad.Where(found => isHidden || found != "LIAC7011").Distinct());
        Assert.DoesNotContain(good, found => isHidden || found != "LIAC7011");
    }

    private static DiagnosticDescriptor Rule(string id) => Descriptors.OfCode.Single(rule => rule.Id == id);
}
