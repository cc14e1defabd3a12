using DiffPlex.Renderer;

namespace LambdaIaC.Testing;

/// <summary>The text of a snapshot.</summary>
internal static class SnapshotText
{
    private const int ContextLines = 3;

    /// <summary>Without a byte order mark, with <c>\n</c> between lines and once at the end: what git and editors change on their own does not count.</summary>
    public static string Normalize(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    /// <summary>The difference of two normalized texts as a unified diff.</summary>
    public static string Diff(string expectedName, string expected, string actualName, string actual) =>
        UnidiffRenderer.GenerateUnidiff(expected, actual, expectedName, actualName, ignoreWhitespace: false, ignoreCase: false, ContextLines).ReplaceLineEndings("\n");
}
