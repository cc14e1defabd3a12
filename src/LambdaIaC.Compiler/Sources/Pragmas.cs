using System.Text.RegularExpressions;

namespace LambdaIaC.Compiler.Sources;

/// <summary>Where <c>#pragma warning disable</c> turns a warning off in a source text.</summary>
internal sealed partial class Pragmas
{
    private readonly List<(int Line, bool Disables, string[] Ids)> _directives = [];

    public Pragmas(string text)
    {
        // Most files have none: they cost one search.
        if (!text.Contains("#pragma", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match match in Directive().Matches(text))
        {
            var line = 1 + text.AsSpan(0, match.Index).Count('\n');
            _directives.Add((line, match.Groups["verb"].Value == "disable", match.Groups["ids"].Value.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    /// <summary>Whether a warning is off at a line: the last directive above it that names it, or names none, decides.</summary>
    public bool IsOff(string id, int line)
    {
        var isOff = false;
        foreach (var (directive, disables, ids) in _directives.TakeWhile(directive => directive.Line < line))
        {
            isOff = ids.Length == 0 || ids.Contains(id, StringComparer.Ordinal) ? disables : isOff;
        }

        return isOff;
    }

    [GeneratedRegex(@"^[ \t\uFEFF]*#[ \t]*pragma[ \t]+warning[ \t]+(?<verb>disable|restore)\b(?<ids>[^\r\n/]*)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Directive();
}
