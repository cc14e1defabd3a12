using System.Text.RegularExpressions;

namespace LambdaIaC.Analyzers.Tests;

/// <summary>
/// The release files list every diagnostic of every version. The rules come from a catalogue, which the compiler's own check of these
/// files (RS2000 and RS2008) does not see.
/// </summary>
public sealed partial class ReleaseFileTests
{
    private const string Header =
        """
        ; Unshipped analyzer release
        ; https://github.com/dotnet/roslyn/blob/main/src/RoslynAnalyzers/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

        ### New Rules

        Rule ID | Category | Severity | Notes
        --------|----------|----------|-------

        """;

    private static readonly string Folder = Path.Combine(Repository(), "analyzers", "LambdaIaC.Analyzers");

    /// <summary>To accept new rules, run this test with UPDATE_SNAPSHOTS=1: it then writes the file.</summary>
    [Fact]
    public void The_catalogue_is_what_is_shipped_and_what_is_not_shipped_yet()
    {
        var file = Path.Combine(Folder, "AnalyzerReleases.Unshipped.md");
        var shipped = RuleId().Matches(File.ReadAllText(Path.Combine(Folder, "AnalyzerReleases.Shipped.md"))).Select(static match => match.Value).ToHashSet(StringComparer.Ordinal);
        var rows = Descriptors.All
            .Where(descriptor => !shipped.Contains(descriptor.Id))
            .Select(static descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | [Documentation]({descriptor.HelpLinkUri})\n");
        var expected = Header + string.Concat(rows);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
        Assert.Superset(shipped, Descriptors.All.Select(static descriptor => descriptor.Id).ToHashSet(StringComparer.Ordinal));
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LambdaIaC.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder;
    }

    [GeneratedRegex("^LIAC[0-9]{4}", RegexOptions.Multiline)]
    private static partial Regex RuleId();
}
