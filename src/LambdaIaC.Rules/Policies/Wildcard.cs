namespace LambdaIaC.Rules.Policies;

/// <summary>The patterns of IAM: <c>*</c> stands for any characters, <c>?</c> for one.</summary>
internal static class Wildcard
{
    /// <summary>Whether a pattern matches a whole text.</summary>
    public static bool Matches(string pattern, string text, bool ignoreCase = false)
    {
        int p = 0, t = 0, star = -1, resume = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], text[t], ignoreCase)))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                // The last star takes one character more; earlier ones never need to.
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(p).All(static rest => rest == '*');
    }

    /// <summary>The characters before the first that may stand for others.</summary>
    public static string Literal(string pattern) => new([.. pattern.TakeWhile(static character => character is not ('*' or '?'))]);

    private static bool Same(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.ToUpperInvariant(left) == char.ToUpperInvariant(right));
}
