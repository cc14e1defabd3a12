using System.Text.RegularExpressions;

namespace LambdaIaC.Templates.Documents;

/// <summary>What YAML forbids and CloudFormation's reader takes. Neither repair moves something that has a place.</summary>
internal static partial class LooseYaml
{
    /// <summary>The text without what it was refused for; null when CloudFormation refuses it as well.</summary>
    public static string? Repair(string text, UnreadableException refusal) =>
        refusal.Message.Contains("extra spaces in first line", StringComparison.Ordinal) ? Changed(text, BlankLines().Replace(text, ""))
        : refusal.Message.Contains("multi-line double-quoted scalar, found wrong indentation", StringComparison.Ordinal) ? Changed(text, Indented(text, refusal))
        : null;

    private static string? Changed(string text, string repaired) => repaired == text ? null : repaired;

    /// <summary>A block text may begin with lines of spaces that are longer than the text is indented.</summary>
    [GeneratedRegex("^[ ]+(?=\\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BlankLines();

    /// <summary>The lines of a text in quotes may begin as far left as its key; how far they are indented is not part of the text.</summary>
    private static string Indented(string text, UnreadableException refusal)
    {
        var start = 0;
        for (var line = 1; line < refusal.Line; line++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        var opening = Math.Min(start + refusal.Column - 1, text.Length);
        var end = Quoted().Match(text, opening) is { Success: true, Length: var length } ? opening + length : opening;
        return text[..opening] + LineStart().Replace(text[opening..end], "\n" + new string(' ', refusal.Column)) + text[end..];
    }

    [GeneratedRegex("\\G\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex("\\n[ ]*", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();
}
