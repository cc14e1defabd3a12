using System.Globalization;
using System.Text.RegularExpressions;

namespace LambdaIaC.Analyzers.Tests.Catalogue;

/// <summary>A check of another tool by its id.</summary>
/// <param name="Tool">The name of the tool.</param>
/// <param name="Id">The id.</param>
internal sealed partial record PeerId(string Tool, string Id)
{
    /// <summary>
    /// The ids in a text such as <c>CL E3033, E1163; TF aws_lambda_{function,alias}_invalid_description; AN AWSLambda0120-0125</c>:
    /// a tool with its ids between semicolons, remarks in parentheses.
    /// </summary>
    public static IReadOnlyList<PeerId> Parse(string peers)
    {
        var found = new List<PeerId>();
        foreach (var part in Remark().Replace(peers, "").Split(';', StringSplitOptions.TrimEntries))
        {
            var tool = PeerTool.All.FirstOrDefault(tool => part == tool.Code || part.StartsWith($"{tool.Code} ", StringComparison.Ordinal));
            if (tool?.Ids is { } ids)
            {
                var text = Spelled(part[tool.Code.Length..]);
                found.AddRange(ids.Matches(text).Select(match => new PeerId(tool.Name, match.Value)));
            }
        }

        return [.. found.Distinct()];
    }

    /// <summary>Writes out what a person shortened: braces, ranges, and numbers that share the beginning of the first.</summary>
    private static string Spelled(string text)
    {
        text = Braces().Replace(text, static match => string.Join(' ', match.Groups["one"].Value.Split(',').Select(one => $"{match.Groups["before"].Value}{one}{match.Groups["after"].Value}")));
        text = Range().Replace(text, static match => string.Join(' ', Enumerable
            .Range(Number(match.Groups["from"].Value), Number(match.Groups["to"].Value) - Number(match.Groups["from"].Value) + 1)
            .Select(number => match.Groups["prefix"].Value + number.ToString("D4", CultureInfo.InvariantCulture))));
        string previous;
        do
        {
            previous = text;
            text = Continued().Replace(text, "${prefix}${first} ${prefix}${next}");
        }
        while (text != previous);
        return text;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<before>[a-z0-9_]*)\{(?<one>[^{}]+)\}(?<after>[a-z0-9_]*)")]
    private static partial Regex Braces();

    [GeneratedRegex(@"(?<prefix>AWSLambda)(?<from>[0-9]{4})-(?<to>[0-9]{4})")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<prefix>AWSLambda|CKV_AWS_)(?<first>[0-9]+)(?:, *|/)(?<next>[0-9]+)")]
    private static partial Regex Continued();
}
