using System.Text.RegularExpressions;

namespace LambdaIaC.Compiler.Packaging.Projects;

/// <summary>Finds the line that matters in the output of a publish that failed.</summary>
internal static partial class PublishError
{
    /// <summary>The first error, with its file relative to a folder, and how many others there are.</summary>
    /// <param name="output">What was printed.</param>
    /// <param name="exitCode">The exit code, for a process that printed nothing.</param>
    /// <param name="relativeTo">The folder that the user works in.</param>
    public static string Describe(string output, int exitCode, string relativeTo)
    {
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        var errors = lines.Select(static line => ErrorLine.Match(line)).Where(static match => match.Success).ToList();
        if (errors.Count == 0)
        {
            return lines.Count > 0 ? lines[0] : $"dotnet ended with exit code {exitCode} and printed nothing";
        }

        var first = errors[0];
        var origin = first.Groups["origin"].Value.Trim();
        var place = Path.IsPathRooted(origin) ? Path.GetRelativePath(relativeTo, origin).Replace('\\', '/') : origin;
        var others = errors.Select(static match => match.Value).Distinct(StringComparer.Ordinal).Count() - 1;
        var more = others switch { 0 => "", 1 => " (and 1 more error)", _ => $" (and {others} more errors)" };
        return $"{place}{first.Groups["position"].Value}: error {first.Groups["code"].Value}: {first.Groups["text"].Value}{more}";
    }

    /// <summary>MSBuild's form: <c>origin(line,column): error code: text [project]</c>.</summary>
    [GeneratedRegex(
        @"^(?<origin>.*?)(?<position>\(\d+(,\d+)*\))?\s*: error (?<code>\w+): (?<text>.*?)( \[[^\[\]]*proj(::[^\]]*)?\])?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine { get; }
}
